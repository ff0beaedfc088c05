using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Safety.Lines;

namespace LearningHub.Content.Checking.Quality;

/// <summary>Sentences are short, and pages for families can be read by children.</summary>
internal static class ReadabilityCheck
{
    private const int LongestForPublic = 25;
    private const int LongestForWorkers = 35;
    private const int FewestWords = 60;
    private const int SentencesShown = 3;

    /// <summary>Checks the prose of a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="lines">Its paragraphs and items.</param>
    /// <param name="readingAge">The highest reading age for pages for families.</param>
    /// <param name="report">Receives advice.</param>
    public static void Run(Resource resource, IReadOnlyList<FlatLine> lines, int readingAge, FileReport report)
    {
        var longest = resource.Type.IsPublic ? LongestForPublic : LongestForWorkers;
        var sentences = new List<(FlatLine Line, int Start, string Text, int Words, int Syllables)>();
        // The reading age counts syllables as English has them.
        var isEnglish = resource.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? true;
        var isForFamilies = isEnglish && (resource.Type == ResourceType.Awareness || resource.Type == ResourceType.LocalHelp);
        foreach (var line in lines)
        {
            if (!isForFamilies && line.Text.Length < 2 * longest) continue; // A word with its space has two letters at least.
            foreach (var range in Sentences.Split(line.Text))
            {
                if (!isForFamilies && range.End.Value - range.Start.Value < 2 * longest) continue;
                var (words, syllables) = isForFamilies
                    ? ReadingAge.CountWordsAndSyllables(line.Text.AsSpan(range)) : (ReadingAge.CountWords(line.Text.AsSpan(range)), 0);
                if (words == 0) continue;
                var start = range.Start.Value;
                while (start < line.Text.Length - 1 && line.Text[start] == ' ') start++;
                if (words > longest) Long(line, start, words, longest, report);
                if (isForFamilies) sentences.Add((line, start, line.Text[range].Trim(), words, syllables));
            }
        }
        if (isForFamilies) Age(resource, sentences, readingAge, report);
    }

    private static void Long(FlatLine line, int start, int words, int longest, FileReport report) => report.Add(
        DiagnosticCodes.SentenceLong, line.At(start), $"This sentence has {words} words; up to {longest} are easy to follow.",
            "Split it in two, or make it a list.");

    private static void Age(
        Resource resource, List<(FlatLine Line, int Start, string Text, int Words, int Syllables)> sentences, int readingAge,
        FileReport report)
    {
        var words = sentences.Sum(each => each.Words);
        if (words < FewestWords) return;
        var age = ReadingAge.FromCounts(words, sentences.Count, sentences.Sum(each => each.Syllables));
        if (age < readingAge + 1) return;
        var hardest = sentences.Where(each => each.Words > 4)
            .OrderByDescending(each => ReadingAge.FromCounts(each.Words, 1, each.Syllables))
            .Take(SentencesShown).ToList();
        var shown = string.Join(" ", hardest.Select(each => $"Line {each.Line.At(each.Start).Line}: “{Cut(each.Text)}”"));
        report.Add(
            DiagnosticCodes.ReadingAge, resource.TitleAt,
            string.Create(CultureInfo.InvariantCulture,
                $"This page for families needs a reading age of about {age:0}; it should need {readingAge} at most."),
            $"Shorter sentences and shorter words bring it down. These push it up most: {shown}");
    }

    private static string Cut(string text) => text.Length <= 120 ? text : $"{text.AsSpan(0, 117)}…";
}
