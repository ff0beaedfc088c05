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
        foreach (var name in needs.SelectMany(need => need.Combinations).SelectMany(combination => combination))
            CheckClass(name.Value.StartsWith('-') ? name.Value[1..] : name.Value, name.At, names, fields.Report);
        foreach (var name in needs.SelectMany(need => need.Unless)) CheckClass(name.Value, name.At, names, fields.Report);
        foreach (var name in words.SelectMany(each => each.Words).SelectMany(ReferredTo).Distinct(StringComparer.Ordinal))
            CheckClass(name, fields.At, names, fields.Report);
        return new PeopleFirst(words, needs);
    }

    private static PeopleWords ReadWords(DataFields fields)
    {
        var words = new PeopleWords(
            fields.NeededText(PeopleWordsKeys.Class), fields.Texts(PeopleWordsKeys.Words), fields.YesNo(PeopleWordsKeys.AsWritten));
        if (words.Words.Count == 0)
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The class \"{words.Name}\" has no words.",
                "Write words: and a list such as [mum, dad], or remove the class.");
        }
        foreach (var phrase in words.Words.Where(phrase => phrase.Count(letter => letter == '{') != phrase.Count(letter => letter == '}')))
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"In \"{phrase}\" a brace is not closed or not opened.",
                "Write the name of a class between both braces, such as my {family}, or leave braces out.");
        }
        return words;
    }

    // The classes that stand in braces in a phrase: "my {mum}".
    private static IEnumerable<string> ReferredTo(string phrase) =>
        phrase.Split('{').Skip(1).Select(part => part.Split('}')[0]);

    private static PeopleNeed ReadNeed(DataFields fields)
    {
        var need = new PeopleNeed
        {
            Id = fields.NeededText(PeopleNeedKeys.Id),
            Title = fields.NeededText(PeopleNeedKeys.Title),
            Text = fields.NeededText(PeopleNeedKeys.Text),
            Lines = fields.Entries(PeopleNeedKeys.Lines, ReadLine),
            Pages = fields.LocatedTexts(PeopleNeedKeys.Pages),
            WhenCertain = fields.TextLists(PeopleNeedKeys.WhenCertain),
            When = fields.TextLists(PeopleNeedKeys.When),
            WhenShort = fields.TextLists(PeopleNeedKeys.WhenShort),
            Unless = fields.LocatedTexts(PeopleNeedKeys.Unless),
            MostWords = fields.Number(PeopleNeedKeys.MostWords),
        };
        if (!need.Combinations.Any() || need.Combinations.Any(combination => combination.Count == 0))
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
            WhenCertain = [.. need.WhenCertain.Where(combination => combination.Count > 0)],
            When = [.. need.When.Where(combination => combination.Count > 0)],
            WhenShort = [.. need.WhenShort.Where(combination => combination.Count > 0)],
        };
    }

    private static PeopleLine ReadLine(DataFields fields) => new(
        fields.NeededLocatedText(PeopleLineKeys.Name), fields.Text(PeopleLineKeys.Number), fields.Text(PeopleLineKeys.Note));

    private static void CheckClass(string name, SourcePosition at, HashSet<string> names, FileReport report)
    {
        if (names.Contains(name)) return;
        report.Add(
            DiagnosticCodes.ValueInvalid, at, $"There is no class of words \"{name}\" in \"people-first\".",
            $"{DidYouMean.Sentence(name, names)}Classes: {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
    }
}
