using System.Security.Cryptography;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tools.Returns;

/// <summary>Reads returns of a round in any format, checks them against the tool, and refuses those that cannot be accepted.</summary>
/// <param name="library">The library with the tool.</param>
/// <param name="round">The round.</param>
public sealed class ReturnReader(LinkedLibrary library, Round round)
{
    private const int LargestFile = 2 * 1024 * 1024;

    private readonly Resource tool = library.ById[round.Tool];
    private readonly Dictionary<string, FormSheet?> sheets = new(StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its bytes.</param>
    public ReturnReading Read(string name, byte[] bytes)
    {
        try
        {
            if (bytes.Length > LargestFile) throw new RefusedReturnException("This file is larger than a return can be (2 MB).");
            var raw = Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".json" => JsonReturns.Read(bytes),
                ".docx" => WordReturns.Read(bytes, SheetOf),
                ".odt" => OdtReturns.Read(bytes, SheetOf),
                ".csv" => CsvReturns.Read(bytes),
                var ending => throw new RefusedReturnException(
                    $"A file that ends in \"{ending}\" cannot be read. "
                        + "Send the saved file of the form (.json), the Word form (.docx or .odt) or the table (.csv)."),
            };
            return new ReturnReading(name, new ReturnCheck(tool, round, SheetOf).Check(name, Digest(bytes), raw), null);
        }
        catch (RefusedReturnException refused)
        {
            return new ReturnReading(name, null, refused.Message);
        }
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));

    private FormSheet? SheetOf(string role)
    {
        if (sheets.TryGetValue(role, out var known)) return known;
        var set = ((ToolDetails)tool.Details!).Questions!;
        var isKnown = role.Length == 0 ? set.Roles.Count == 0 : set.Roles.Any(each => each.Value == role);
        return sheets[role] = isKnown
            ? FormSheet.For(library, tool, role.Length == 0 ? null : role) is { } sheet ? sheet with { Cases = round.Cases } : null : null;
    }
}
