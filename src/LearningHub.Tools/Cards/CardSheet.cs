using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;

namespace LearningHub.Tools.Cards;

/// <summary>A card for supervision: a few questions of a tool on one side of A4, room for notes, and a slip to send back.</summary>
public sealed record CardSheet
{
    /// <summary>Title of the card.</summary>
    public required string Title { get; init; }

    /// <summary>Id of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>Title, edition, date and code of the tool.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Where the slip goes.</summary>
    public required string ReturnTo { get; init; }

    /// <summary>Language of the words.</summary>
    public required string Language { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<CardItem> Items { get; init; }

    /// <summary>The card that the author of a tool has chosen; null if there is none.</summary>
    public static CardSheet? For(LinkedLibrary library, Resource tool) =>
        tool.Details is ToolDetails { Questions: { Card: { } card } set }
            ? Create(library, tool, card.Title, ChooseItems(library, set, card)) : null;

    /// <summary>A card from findings that somebody chooses: for each of them the first question of the tool that rests on it.</summary>
    /// <param name="library">The library.</param>
    /// <param name="tool">A tool with questions.</param>
    /// <param name="findings">Findings: <c>resource#finding</c>.</param>
    /// <param name="without">Findings on which no question of the tool rests.</param>
    public static CardSheet ForFindings(
        LinkedLibrary library, Resource tool, IReadOnlyList<string> findings, out IReadOnlyList<string> without)
    {
        var set = ((ToolDetails)tool.Details!).Questions!;
        var (items, missing) = (new List<CardItem>(), new List<string>());
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var question = set.Questions.FirstOrDefault(each => !taken.Contains(each.Id) && RestsOn(each, finding));
            if (question is null) missing.Add(finding);
            else if (taken.Add(question.Id)) items.Add(Item(library, question, [finding]));
        }
        without = missing;
        return Create(library, tool, $"Supervision card: {tool.Title}", items);
    }

    private static CardSheet Create(LinkedLibrary library, Resource tool, string title, IReadOnlyList<CardItem> items) => new()
    {
        Title = title,
        Tool = tool.Id,
        Paper = Paper.ForResource(tool, library.Settings),
        ReturnTo = library.Settings.Contacts.General.Value,
        Language = tool.Language ?? library.Settings.Language,
        Items = items,
    };

    private static IReadOnlyList<CardItem> ChooseItems(LinkedLibrary library, QuestionSet set, CardSelection card)
    {
        string[] findings = [.. card.Findings.Select(finding => finding.Value)];
        var questions = card.Questions.Count > 0
            ? card.Questions.Select(id => set.Questions.FirstOrDefault(question => question.Id == id.Value)).OfType<Question>()
            : findings.Select(finding => set.Questions.FirstOrDefault(question => RestsOn(question, finding)))
                .OfType<Question>().Distinct();
        return [.. questions.Select(question => Item(library, question, findings))];
    }

    private static CardItem Item(LinkedLibrary library, Question question, IReadOnlyList<string> findings)
    {
        var key = findings.FirstOrDefault(finding => RestsOn(question, finding))
            ?? question.RestsOn.Select(source => source.Value).FirstOrDefault(library.Findings.ContainsKey);
        return new CardItem(question.Text, question.Evidence, key is null ? null : library.Findings.GetValueOrDefault(key));
    }

    private static bool RestsOn(Question question, string finding) => question.RestsOn.Any(source => source.Value == finding);
}
