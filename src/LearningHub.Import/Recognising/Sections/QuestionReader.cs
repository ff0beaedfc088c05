using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Sections;

/// <summary>Reads an appendix with the questions of a form: sections, questions, the answers to choose from, and other text below
/// them.</summary>
internal sealed class QuestionReader
{
    private readonly List<ImportedQuestions> sections = [];
    private readonly List<ImportedQuestion> questions = [];
    private readonly List<string> choices = [];
    private readonly List<string> help = [];
    private string title = string.Empty;
    private string intro = string.Empty;
    private (string? Number, string Text, bool IsJudgement)? question;

    /// <summary>The index after the last block of the form that the heading at an index opens; the same index if no question
    /// follows.</summary>
    public static int Region(IReadOnlyList<ReportBlock> body, int at)
    {
        var end = at + 1;
        while (end < body.Count && !Ends(body[end], body[at])) end++;
        return body.Skip(at + 1).Take(end - at - 1).Count(block => block.Text.Contains('?', StringComparison.Ordinal)) >= 2 ? end : at;
    }

    /// <summary>The sections of a form.</summary>
    public static IReadOnlyList<ImportedQuestions> Read(IReadOnlyList<ReportBlock> blocks, BlockCounts counts)
    {
        var reader = new QuestionReader();
        foreach (var block in blocks)
        {
            reader.ReadBlock(block);
            counts.Add("question", block);
        }
        reader.EndSection();
        return reader.sections;
    }

    private static bool Ends(ReportBlock block, ReportBlock opening) =>
        block.Role is BlockRole.Heading && !InnerSectionPattern.IsMatch(block.Printed)
        && (HeadingWords.IsAppendix(block.Printed) || HeadingWords.IsReferences(block.Printed) || HeadingWords.IsQuestions(block.Printed)
            || HeadingWords.IsFindings(block.Printed) || HeadingWords.IsRecommendations(block.Printed)
            || (block.Level <= opening.Level && block.Source.Kind is Reading.SourceKind.Heading));

    private void ReadBlock(ReportBlock block)
    {
        if (block.IsTable)
        {
            AddBelow(string.Join("; ", block.Source.Rows.Select(row => string.Join(" | ", row.Where(cell => cell.Length > 0))))
                .ReplaceLineEndings(" "));
        }
        else if (OptionPattern.IsMatch(block.Text) && question is not null && block.Text.Length < 80 && !block.Text.EndsWith('?'))
            choices.Add(block.Printed);
        else if (JudgementPattern.IsMatch(block.Text)) BeginQuestion(block, isJudgement: true);
        else if (block.Number is not null && !block.IsPoint) ReadNumbered(block);
        else if (block.IsPoint && block.Number is null && question is { Text: var above } && !IsOwnQuestion(block, above))
            AddBelow(block.Text);
        else if (block.Text.Contains('?', StringComparison.Ordinal)) BeginQuestion(block, isJudgement: false);
        else if (IsTitle(block)) BeginSection(block);
        else AddBelow(block.Printed);
    }

    private void ReadNumbered(ReportBlock block)
    {
        // A lettered line below a question is a part of it; a number begins a question.
        if (question is not null && char.IsAsciiLetter(block.Number![0])) AddBelow($"{block.Number}) {block.Text}");
        else BeginQuestion(block, isJudgement: false);
    }

    private static bool IsOwnQuestion(ReportBlock block, string above) =>
        block.Text.EndsWith('?') && !above.EndsWith(':') && !above.EndsWith("contain?", StringComparison.OrdinalIgnoreCase);

    private static bool IsTitle(ReportBlock block) =>
        !block.IsPoint && (block.Role is BlockRole.Heading || InnerSectionPattern.IsMatch(block.Printed)
            || (PlainWords.Count(block.Text) <= 9 && block.Text[^1] is not ('.' or ':' or ',' or ';')));

    private void BeginQuestion(ReportBlock block, bool isJudgement)
    {
        EndQuestion();
        var (text, answers) = isJudgement ? (block.Text, []) : AnswerChoices.Split(block.Text);
        question = (block.Number, text, isJudgement);
        choices.AddRange(answers);
    }

    private void BeginSection(ReportBlock block)
    {
        // A second short line before the first question introduces the section, unless it has a number.
        if (question is null && questions.Count == 0 && title.Length > 0 && !InnerSectionPattern.IsMatch(block.Printed))
        {
            AddBelow(block.Printed);
            return;
        }
        EndSection();
        title = block.Printed;
    }

    private void AddBelow(string text)
    {
        if (question is null) intro = intro.Length == 0 ? text : $"{intro} {text}";
        else help.Add(text);
    }

    private void EndQuestion()
    {
        if (question is { } asked)
        {
            questions.Add(new ImportedQuestion(
                asked.Number, asked.Text, [.. choices.Distinct(StringComparer.Ordinal)], string.Join(' ', help), asked.IsJudgement));
        }
        question = null;
        choices.Clear();
        help.Clear();
    }

    private void EndSection()
    {
        EndQuestion();
        if (questions.Count > 0) sections.Add(new ImportedQuestions(title, intro, [.. questions]));
        else if (title.Length + intro.Length > 0)
        {
            // Text without a question starts the next section, or ends the last one. A single word such as "End" is not part of a form.
            if (sections.Count > 0 && PlainWords.Count($"{title} {intro}") < 2) return;
            intro = $"{title} {intro}".Trim();
            title = string.Empty;
            if (sections.Count > 0) sections[^1] = sections[^1] with { Intro = $"{sections[^1].Intro} {intro}".Trim() };
            else return;
        }
        questions.Clear();
        (title, intro) = (string.Empty, string.Empty);
    }

    private static readonly Regex InnerSectionPattern = new(
        @"^(?:section|part)\s*(?:\d{1,2}|[A-Z])\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex OptionPattern = new(
        @"^(?:yes|no|partly|partially|not applicable|n/a|not sure|unsure|not known|"
        + @"don[’']?t know)\b(?!\s+\w+\s+\w+\s+\w+\s+\w+\s+\w+\s+\w+\s+\w+\s+\w+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, ImportPatterns.Limit);

    private static readonly Regex JudgementPattern = new(
        @"^(?:overall )?judgement\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
