using System.Globalization;
using System.Text;
using LearningHub.Tools.Forms;

namespace LearningHub.Tools.Returns;

/// <summary>Reads a filled-in table as any spreadsheet may save it.</summary>
internal static class CsvReturns
{
    /// <summary>What the file says.</summary>
    public static RawReturn Read(byte[] bytes)
    {
        var rows = CsvReader.Read(Decode(bytes));
        var about = rows.Where(row => row.Count > 3 && row[0].StartsWith(CsvForm.AboutPrefix, StringComparison.Ordinal))
            .GroupBy(row => row[0][CsvForm.AboutPrefix.Length..]).ToDictionary(group => group.Key, group => group.First()[3].Trim());
        if (!about.TryGetValue("tool", out var tool))
            throw new RefusedReturnException(
                "This table does not say which form it is. Fill in the table that you were sent, and leave its first rows as they are.");
        var raw = new RawReturn
        {
            Tool = tool,
            Edition = int.TryParse(about.GetValueOrDefault("edition"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number : 0,
            Role = about.GetValueOrDefault("role") ?? string.Empty,
            Round = about.GetValueOrDefault("round") is { Length: > 0 } round ? round : null,
        };
        foreach (var row in rows.Where(row => row.Count > 3 && row[0].Length > 0 && !row[0].Contains(':', StringComparison.Ordinal)))
        {
            if (row[3].Trim().Length > 0) raw.Values[row[0].Trim()] = row[3].Trim();
        }
        raw.Values.Remove(CsvForm.Columns[0]);
        return raw;
    }

    // A spreadsheet on Windows may save in its local code page, which differs only in characters like é and ’.
    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
