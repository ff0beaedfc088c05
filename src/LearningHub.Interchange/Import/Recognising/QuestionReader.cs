using LearningHub.Interchange.Import.Reading;
using LearningHub.Interchange.Import.Guarding;
using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Reads an appendix with the questions of a form: sections, questions, the answers to choose from, and what else stands below
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

    /// <summary>The index after the last piece of the form that the heading at an index opens; the same index if no question
    /// follows.</summary>
    public static int Region(IReadOnlyList<Piece> body, int at)
    {
        var end = at + 1;
        while (end < body.Count && !Ends(body[end], body[at])) end++;
        return body.Skip(at + 1).Take(end - at - 1).Count(piece => piece.Text.Contains('?', StringComparison.Ordinal)) >= 2 ? end : at;
    }

    /// <summary>The sections of a form.</summary>
    public static IReadOnlyList<ImportedQuestions> Read(IReadOnlyList<Piece> pieces, PieceTally tally)
    {
        var reader = new QuestionReader();
        foreach (var piece in pieces)
        {
            reader.Take(piece);
            tally.Add("question", piece);
        }
        reader.EndSection();
        return reader.sections;
    }

    private static bool Ends(Piece piece, Piece opening) => piece.Role is PieceRole.Heading && !InnerSectionPattern.IsMatch(piece.Printed)
        && (HeadingWords.IsAppendix(piece.Printed) || HeadingWords.IsReferences(piece.Printed) || HeadingWords.IsQuestions(piece.Printed)
            || HeadingWords.IsFindings(piece.Printed) || HeadingWords.IsRecommendations(piece.Printed)
            || (piece.Level <= opening.Level && piece.Block.Kind is Reading.SourceKind.Heading));

    private void Take(Piece piece)
    {
        if (piece.IsTable)
        {
            Below(string.Join("; ", piece.Block.Rows.Select(row => string.Join(" | ", row.Where(cell => cell.Length > 0))))
                .ReplaceLineEndings(" "));
        }
        else if (OptionPattern.IsMatch(piece.Text) && question is not null && piece.Text.Length < 80 && !piece.Text.EndsWith('?'))
            choices.Add(piece.Printed);
        else if (JudgementPattern.IsMatch(piece.Text)) Ask(piece, isJudgement: true);
        else if (piece.Number is not null && !piece.IsPoint) Numbered(piece);
        else if (piece.IsPoint && piece.Number is null && question is { Text: var above } && !IsOwnQuestion(piece, above))
            Below(piece.Text);
        else if (piece.Text.Contains('?', StringComparison.Ordinal)) Ask(piece, isJudgement: false);
        else if (IsTitle(piece)) Open(piece);
        else Below(piece.Printed);
    }

    private void Numbered(Piece piece)
    {
        // A lettered line below a question is a part of it; a number begins a question.
        if (question is not null && char.IsAsciiLetter(piece.Number![0])) Below($"{piece.Number}) {piece.Text}");
        else Ask(piece, isJudgement: false);
    }

    private static bool IsOwnQuestion(Piece piece, string above) =>
        piece.Text.EndsWith('?') && !above.EndsWith(':') && !above.EndsWith("contain?", StringComparison.OrdinalIgnoreCase);

    private static bool IsTitle(Piece piece) =>
        !piece.IsPoint && (piece.Role is PieceRole.Heading || InnerSectionPattern.IsMatch(piece.Printed)
            || (Letters.Count(piece.Text) <= 9 && piece.Text[^1] is not ('.' or ':' or ',' or ';')));

    private void Ask(Piece piece, bool isJudgement)
    {
        EndQuestion();
        var (text, answers) = isJudgement ? (piece.Text, []) : AnswerChoices.Split(piece.Text);
        question = (piece.Number, text, isJudgement);
        choices.AddRange(answers);
    }

    private void Open(Piece piece)
    {
        // A second short line before the first question introduces the section, unless it numbers itself.
        if (question is null && questions.Count == 0 && title.Length > 0 && !InnerSectionPattern.IsMatch(piece.Printed))
        {
            Below(piece.Printed);
            return;
        }
        EndSection();
        title = piece.Printed;
    }

    private void Below(string text)
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
            // Words without a question of their own open the next section, or close the last; a lone word such as "End" is no part of a
            // form.
            if (sections.Count > 0 && Letters.Count($"{title} {intro}") < 2) return;
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
