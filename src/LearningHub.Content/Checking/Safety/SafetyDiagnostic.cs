using System.Security.Cryptography;
using System.Text;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Safety;

/// <summary>A finding as a diagnostic, with what an acceptance must match.</summary>
/// <param name="Diagnostic">What is told to the author.</param>
/// <param name="Words">The words that an acceptance may quote; null if it must give the mark.</param>
/// <param name="Passage">The whole passage that was judged: paragraph, row or outline.</param>
internal sealed record SafetyDiagnostic(Diagnostic Diagnostic, string? Words, string Passage)
{
    private const int MarkLength = 12;

    /// <summary>The mark: twelve hexadecimal digits, made from the passage.</summary>
    public string Mark => MarkOf(Passage);

    /// <summary>Whether an acceptance matches it.</summary>
    public bool IsAcceptedBy(AcceptedRisk risk)
    {
        if (risk.Code.Value != Diagnostic.Code.Id) return false;
        var text = Tidy(risk.Text.Value);
        if (string.Equals(text, Mark, StringComparison.OrdinalIgnoreCase)) return true;
        return Words is not null && text.Contains(Tidy(Words), StringComparison.Ordinal) && Tidy(Passage)
            .Contains(text, StringComparison.Ordinal);
    }

    /// <summary>The mark of a passage: the first digits of the SHA-256 of its words, however they are broken into lines.</summary>
    public static string MarkOf(string passage) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Tidy(passage))))[..MarkLength];

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
