using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Sections;

namespace LearningHub.Import.Writing.Accounts;

/// <summary>Checks that no word is lost: compares every word of the source with the words that were written.</summary>
internal static class MissingWords
{
    /// <summary>Words of the source that are neither in the draft nor in the lines left out, in source order. A word appears as often as it
    /// is missing.</summary>
    /// <param name="source">The report as read.</param>
    /// <param name="body">Body of the draft.</param>
    /// <param name="ownWords">Words that the draft adds. They do not count, so that "one" in a sentence of ours does not hide a lost
    /// "one".</param>
    /// <param name="questions">Questions of the draft tool.</param>
    /// <param name="leftOut">Page numbers, running headers and other lines left out.</param>
    public static IReadOnlyList<string> Find(
        SourceDocument source, string body, string ownWords, IEnumerable<ImportedQuestions> questions, IEnumerable<LeftOutLine> leftOut)
    {
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(written, EntityPattern.Replace(body, " "), 1);
        Count(written, ownWords, -1);
        foreach (var text in questions.SelectMany(Texts)) Count(written, text, 1);
        foreach (var line in leftOut) Count(written, line.Text, line.Times);
        var missing = new List<string>();
        foreach (var word in source.Blocks.SelectMany(block => PlainWords.Split(Superscripts.RemoveNoteMarks(block.AllText).Text)))
        {
            var left = written.GetValueOrDefault(word);
            if (left <= 0) missing.Add(word);
            else written[word] = left - 1;
        }
        return missing;
    }

    private static void Count(Dictionary<string, int> written, string text, int times)
    {
        foreach (var word in PlainWords.Split(text)) written[word] = written.GetValueOrDefault(word) + times;
    }

    private static IEnumerable<string> Texts(ImportedQuestions section) =>
        [section.Title, section.Intro, .. section.Questions.SelectMany(Texts)];

    // The choices of a yes-or-no question are our own, so they are not written.
    private static string[] Texts(ImportedQuestion question)
    {
        IReadOnlyList<string> choices = AnswerChoices.IsYesNo(question.Choices) ? [] : question.Choices;
        return [question.Number ?? string.Empty, question.Text, .. choices, question.Help];
    }

    private static readonly Regex EntityPattern = new(
        @"(?<!\\)&#12[35];",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);
}
