using System.Globalization;
using System.Text;
using LearningHub.Content.Drafting;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Writing;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Sections;
using LearningHub.Import.Writing.Files;

namespace LearningHub.Import.Writing.Drafts;

/// <summary>Writes a draft tool from the questions of an appendix: its page and its questions as data.</summary>
internal static class ToolDraft
{
    private const string QuestionsFile = "questions.yml";

    /// <summary>The files of the tool.</summary>
    /// <param name="questions">Sections of questions.</param>
    /// <param name="title">Title of the report.</param>
    /// <param name="id">Id of the tool.</param>
    /// <param name="words">Terms suggested for the report.</param>
    /// <param name="today">The day of the import.</param>
    public static IReadOnlyList<DraftFile> Write(
        IReadOnlyList<ImportedQuestions> questions, string title, string id, SuggestedTerms words, DateOnly today) =>
    [
        new DraftFile($"tools/{id}/index.md", Page(questions, title, words, today)),
        new DraftFile($"tools/{id}/{QuestionsFile}", Data(questions, title)),
    ];

    private static string Page(IReadOnlyList<ImportedQuestions> questions, string title, SuggestedTerms words, DateOnly today)
    {
        var lines = new Dictionary<FrontMatterKey, string>
        {
            [CommonKeys.Title] = MarkdownText.Yaml($"Questions from: {title}"),
            [CommonKeys.Summary] = MarkdownText.Yaml(DraftWords.ImportedSummary),
            [CommonKeys.Themes] = $"[{string.Join(", ", words.Themes)}]   # suggested from the words of the report: look at each",
            [CommonKeys.Audiences] = $"[{string.Join(", ", words.Audiences)}]   # suggested",
            [CommonKeys.Levels] = $"[{string.Join(", ", words.Levels)}]   # suggested",
            [CommonKeys.Published] = $"{DayText.Iso(today)}   # the day on which it is published",
            [CommonKeys.ReviewBy] = DayText.Iso(today.AddYears(1)),
            [CommonKeys.Owner] = $"{DraftWords.ImportedOwner}   # the role that looks after it, not a name",
            [CommonKeys.Status] = "draft   # change to published when everything on the list is done",
            [TypeKeys.Questions] = QuestionsFile,
            [TypeKeys.Licence] = "unknown   # find out whether the form may be reused",
        };
        var count = questions.Sum(section => section.Questions.Count);
        var sections = questions.Count == 1 ? "1 section" : $"{questions.Count} sections";
        return FrontMatterText.Write(ResourceType.Tool, lines.GetValueOrDefault, TypeKeys.Licence) + $"""
            ## What it is for

            {DraftWords.ImportedToolIntro}

            They were taken word for word from a report: {count} questions in {sections}.

            """;
    }

    private static string Data(IReadOnlyList<ImportedQuestions> questions, string title)
    {
        var data = new StringBuilder("title: ").Append(MarkdownText.Yaml($"Questions from: {title}")).Append("\nsections:\n");
        for (var i = 0; i < questions.Count; i++) Section(data, questions[i], i + 1);
        return data.ToString();
    }

    private static void Section(StringBuilder data, ImportedQuestions section, int number)
    {
        data.Append(CultureInfo.InvariantCulture,
            $"  - id: section-{number}\n    title: {MarkdownText.Yaml(section.Title.Length > 0 ? section.Title : $"Part {number}")}\n");
        if (section.Intro.Length > 0) data.Append("    intro: ").Append(MarkdownText.Yaml(section.Intro)).Append('\n');
        data.Append("    questions:\n");
        for (var i = 0; i < section.Questions.Count; i++) Question(data, section.Questions[i], $"q-{number}-{i + 1}");
    }

    private static void Question(StringBuilder data, ImportedQuestion question, string id)
    {
        data.Append("      - id: ").Append(Ids.IsId(id) ? id : "q").Append("\n        text: ")
            .Append(MarkdownText.Yaml(question.Text.Length > 0 ? question.Text : "–")).Append('\n');
        var hasChoices = question.Choices.Count > 1;
        var isYesNo = hasChoices && AnswerChoices.IsYesNo(question.Choices);
        data.Append("        kind: ").Append(question.IsJudgement ? "judgement" : isYesNo ? "yes-no" : hasChoices ? "choice" : "text")
            .Append('\n');
        if (hasChoices && !isYesNo && !question.IsJudgement)
            data.Append("        choices: [").AppendJoin(", ", question.Choices.Select(MarkdownText.Yaml)).Append("]\n");
        var help = hasChoices && !question.IsJudgement ? question.Help : $"{string.Join(' ', question.Choices)} {question.Help}".Trim();
        if (help.Length > 0) data.Append("        help: ").Append(MarkdownText.Yaml(help)).Append('\n');
        if (question.Number is not null)
            data.Append("        source: ").Append(MarkdownText.Yaml($"question {question.Number}")).Append('\n');
    }
}
