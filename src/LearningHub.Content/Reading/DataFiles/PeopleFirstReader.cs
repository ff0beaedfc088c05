using LearningHub.Content.DataFiles.Search;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads the part <c>people-first</c> of <c>search.yml</c>.</summary>
internal static class PeopleFirstReader
{
    /// <summary>What the search does for people in need.</summary>
    public static PeopleFirst Read(DataFields fields)
    {
        var words = fields.Entries(PeopleFirstKeys.Words, ReadWords);
        var needs = fields.Entries(PeopleFirstKeys.Kinds, ReadNeed);
        var names = words.Select(each => each.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in needs.SelectMany(
            need => need.When.Concat(need.WhenShort).SelectMany(combination => combination).Concat(need.Unless)))
        {
            CheckClass(name, names, fields.Report);
        }
        return new PeopleFirst(words, needs);
    }

    private static PeopleWords ReadWords(DataFields fields)
    {
        var words = new PeopleWords(fields.NeededText(PeopleWordsKeys.Class), fields.Texts(PeopleWordsKeys.Words));
        if (words.Words.Count == 0)
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The class \"{words.Name}\" has no words.",
                "Write words: and a list such as [mum, dad], or remove the class.");
        }
        return words;
    }

    private static PeopleNeed ReadNeed(DataFields fields)
    {
        var need = new PeopleNeed
        {
            Id = fields.NeededText(PeopleNeedKeys.Id),
            Title = fields.NeededText(PeopleNeedKeys.Title),
            Text = fields.NeededText(PeopleNeedKeys.Text),
            Lines = fields.Entries(PeopleNeedKeys.Lines, ReadLine),
            Pages = fields.LocatedTexts(PeopleNeedKeys.Pages),
            When = fields.TextLists(PeopleNeedKeys.When),
            WhenShort = fields.TextLists(PeopleNeedKeys.WhenShort),
            Unless = fields.LocatedTexts(PeopleNeedKeys.Unless),
            MostWords = fields.Number(PeopleNeedKeys.MostWords),
        };
        if (need.When.Count + need.WhenShort.Count == 0 || need.When.Concat(need.WhenShort).Any(combination => combination.Count == 0))
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The need \"{need.Id}\" does not say which queries it is for.",
                "Write when: and below it combinations of word classes such as - [own, kin, hurt]");
        }
        if (need.WhenShort.Count > 0 && need.MostWords == 0)
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The need \"{need.Id}\" does not say how long a short query is.",
                "Write most-words: and a number such as 6.");
        }
        return need with
        {
            When = [.. need.When.Where(combination => combination.Count > 0)],
            WhenShort = [.. need.WhenShort.Where(combination => combination.Count > 0)],
        };
    }

    private static PeopleLine ReadLine(DataFields fields) => new(
        fields.NeededLocatedText(PeopleLineKeys.Name), fields.Text(PeopleLineKeys.Number), fields.Text(PeopleLineKeys.Note));

    private static void CheckClass(Located<string> name, HashSet<string> names, FileReport report)
    {
        if (names.Contains(name.Value)) return;
        report.Add(
            DiagnosticCodes.ValueInvalid, name.At, $"There is no class of words \"{name.Value}\" in \"people-first\".",
            $"{DidYouMean.Sentence(name.Value, names)}Classes: {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
    }
}
