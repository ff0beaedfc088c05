using System.Security.Cryptography;
using System.Text;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Checks tools in other people's words: whether their licence allows printing them, and whether their words have been
/// changed.</summary>
internal static class WordingCheck
{
    private const int FewestSources = 2;
    private const string Reserved = "all-rights-reserved";

    /// <summary>Licences that allow the words of a tool to be printed.</summary>
    private static readonly string[] Open = ["ogl-3", "cc-by-4", "cc-by-2", "public-domain", "free-to-copy", "who-non-commercial"];

    /// <summary>Checks a tool.</summary>
    public static void Run(ToolDetails tool, FileReport report)
    {
        switch (tool.Wording)
        {
            case ToolWording.Own: CheckOwn(tool, report); break;
            case ToolWording.NotAllowed: CheckRecord(tool, report); break;
            default: CheckWordForWord(tool, report); break;
        }
    }

    // Whoever reserves all rights reserves them for the questions too. Authors who own the questions say so with "wording: own".
    private static void CheckOwn(ToolDetails tool, FileReport report)
    {
        if (tool.SaysWhoseWords || tool.Licence is not { Value: Reserved } licence || !HasQuestions(tool)) return;
        report.Add(DiagnosticCodes.NotEmbeddable, licence.At, "The licence of this tool does not allow its questions to be printed here.",
            "Remove the questions and write wording: not-allowed with a reason. Are they in your own words? Then write wording: own.");
    }

    private static void CheckRecord(ToolDetails tool, FileReport report)
    {
        if (HasQuestions(tool))
            report.Add(DiagnosticCodes.NotEmbeddable, tool.WordingAt,
                "The licence of this tool does not allow its questions to be printed here.",
                "Remove the questions. Keep the page, with the reason and where to get the tool.");
        if (tool.Reason is null || tool.WhereToGetIt is null)
            report.Add(DiagnosticCodes.KeyMissing, tool.WordingAt,
                "A tool that may not be printed here needs the reason, and where to get it.",
                "Write reason: and where-to-get-it:");
    }

    private static bool HasQuestions(ToolDetails tool) => tool.Questions is { } questions && questions.Questions.Any();

    private static void CheckWordForWord(ToolDetails tool, FileReport report)
    {
        if (tool.Licence is not { } licence || !Open.Contains(licence.Value))
            report.Add(DiagnosticCodes.NotEmbeddable, tool.Licence?.At ?? tool.WordingAt,
                "The licence of this tool does not allow its words to be printed here.",
                $"Write wording: not-allowed and remove the questions, or name a licence that allows it: {string.Join(", ", Open)}.");
        if (tool.VerifiedIn.Count < FewestSources)
            report.Add(DiagnosticCodes.KeyMissing, tool.WordingAt, "The words have not been looked up in two sources.",
                "Compare them, and name both works: verified-in: [first, second]");
        (string Key, string? Value)[] needed =
        [
            ("who-may-use", tool.WhoMayUse), ("training-needed", tool.TrainingNeeded), ("cannot-say", tool.CannotSay),
            ("next-step", tool.NextStep), ("compared", tool.Compared), ("credit", tool.Credit),
        ];
        if (needed.Where(each => each.Value is null).Select(each => $"{each.Key}:").ToArray() is { Length: > 0 } missing)
            report.Add(DiagnosticCodes.KeyMissing, tool.WordingAt,
                $"A tool in the words of somebody else needs these keys too: {string.Join(", ", missing)}",
                "Say who may use it, what training it takes, what its score cannot say, what to do next, what you compared, and "
                    + "whose it is.");
        CheckWords(tool, report);
    }

    /// <summary>The digest of the words of a tool: instructions, questions, choices and scores.</summary>
    public static string Digest(QuestionSet set)
    {
        var words = new StringBuilder();
        // A tool without instructions has the digest that it had before they were counted.
        foreach (var intro in set.Sections.Select(section => section.Intro).OfType<string>()) words.Append(intro).Append('\n');
        foreach (var question in set.Questions)
            words.Append(question.Text).Append('\n').AppendJoin('|', question.Choices).Append('\n')
                .AppendJoin('|', question.Scores).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())));
    }

    private static void CheckWords(ToolDetails tool, FileReport report)
    {
        if (tool.Questions is not { } set) return;
        var digest = Digest(set);
        if (tool.WordingDigest?.Value == digest) return;
        report.Add(DiagnosticCodes.WordingChanged, tool.WordingDigest?.At ?? tool.WordingAt,
            "The words of this tool are not those that were compared with its sources.",
            $"Put them back. If you have compared them again, word by word, write wording-digest: {digest}");
    }
}
