using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads the part <c>people-first</c> of <c>search.yml</c>.</summary>
internal static class PeopleFirstReader
{
    /// <summary>What the search does for people in need.</summary>
    public static PeopleFirst Read(Fields fields)
    {
        var words = fields.Groups("words").Select(Words).ToArray();
        var needs = fields.Groups("kinds").Select(Need).ToArray();
        fields.Finish();
        var names = words.Select(each => each.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in needs.SelectMany(
            need => need.When.Concat(need.WhenShort).SelectMany(combination => combination).Concat(need.Unless))) Known(
            name, names, fields.Report);
        return new PeopleFirst(words, needs);
    }

    private static PeopleWords Words(Fields fields)
    {
        var words = new PeopleWords(fields.RequiredText("class"), fields.Texts("words"));
        if (words.Words.Count == 0)
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The class \"{words.Name}\" has no words.",
                "Write words: and a list such as [mum, dad], or take the class out.");
        }
        fields.Finish();
        return words;
    }

    private static PeopleNeed Need(Fields fields)
    {
        var need = new PeopleNeed
        {
            Id = fields.RequiredText("id"),
            Title = fields.RequiredText("title"),
            Text = fields.RequiredText("text"),
            Lines = [.. fields.Groups("lines").Select(Line)],
            Pages = fields.LocatedTexts("pages"),
            When = fields.TextLists("when"),
            WhenShort = fields.TextLists("when-short"),
            Unless = fields.LocatedTexts("unless"),
            MostWords = fields.Number("most-words") ?? 0,
        };
        if (need.When.Count + need.WhenShort.Count == 0 || need.When.Concat(need.WhenShort).Any(combination => combination.Count == 0))
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The need \"{need.Id}\" does not say for which queries it is.",
                "Write when: and below it combinations of word classes such as - [own, kin, hurt]");
        }
        if (need.WhenShort.Count > 0 && need.MostWords == 0)
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The need \"{need.Id}\" does not say how long a short query is.",
                "Write most-words: and a number such as 6.");
        }
        fields.Finish();
        return need with
        {
            When = [.. need.When.Where(combination => combination.Count > 0)],
            WhenShort = [.. need.WhenShort.Where(combination => combination.Count > 0)],
        };
    }

    private static PeopleLine Line(Fields fields)
    {
        var line = new PeopleLine(fields.RequiredLocatedText("name"), fields.Text("number"), fields.Text("note"));
        fields.Finish();
        return line;
    }

    private static void Known(Located<string> name, HashSet<string> names, FileReport report)
    {
        if (names.Contains(name.Value)) return;
        report.Add(
            DiagnosticCodes.ValueInvalid, name.At, $"There is no class of words \"{name.Value}\" in \"people-first\".",
            $"{DidYouMean.Sentence(name.Value, names)}Classes: {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
    }
}
