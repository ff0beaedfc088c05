using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers.Wording;

/// <summary>Judges whether a sentence tells what has happened.</summary>
internal static class PastWords
{
    private static readonly int Past = WordLists.NumberOf("past");

    /// <summary>Whether some tokens hold a past tense: "needed" is one as "was" is, and "need", "bed" and "aged" are none.</summary>
    public static bool Tell(TokenLine line, int from, int to)
    {
        if (line.HasEntry(Past, from, to)) return true;
        for (var at = from + 1; at < to; at++)
        {
            if (IsRegular(line.Tokens[at]) && !line.Tokens[at - 1].Word.Text.EndsWith("ly", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsRegular(in Token token) =>
        token.IsWord && !token.IsCapital && token.Length > 5 && token.Word.Text.EndsWith("ed", StringComparison.Ordinal)
        && !token.Word.Text.EndsWith("eed", StringComparison.Ordinal) && !token.Word.Text.Contains('-', StringComparison.Ordinal)
        && token.Word.Text is not ("hundred" or "sacred" or "naked" or "wicked" or "kindred" or "shared" or "fixed");
}
