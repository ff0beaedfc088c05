using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.DataFiles.Search;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Yaml;
using System.Globalization;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>search.yml</c>.</summary>
internal static class SearchSettingsReader
{
    private const int LargestBoost = 100;
    private const int LargestWeight = 1000;

    /// <summary>The settings in a YAML document.</summary>
    public static SearchSettings Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return SearchSettings.Default;
        return DataFields.ReadAll(DataFields.From(map, SearchKeys.File, report), ReadSettings);
    }

    private static SearchSettings ReadSettings(DataFields fields) => new()
    {
        Boosts = fields.Group(SearchKeys.Boosts, ReadBoosts) ?? SearchBoosts.Default,
        Weights = fields.Group(SearchKeys.Weights, ReadWeights) ?? SearchSettings.Default.Weights,
        Synonyms =
        [
            .. fields.TextLists(SearchKeys.Synonyms).Select(group => ReadSynonyms(group, fields.Report)).Where(group => group.Count > 1),
        ],
        See =
        [
            .. fields.Entries(SearchKeys.See, ReadReference).Where(reference => reference.Words.Count > 0 && reference.Finds.Count > 0),
        ],
        Pins = fields.Entries(SearchKeys.Pins, ReadPin),
        NeverCorrected = fields.Texts(SearchKeys.NeverCorrected),
        PeopleFirst = fields.Group(SearchKeys.PeopleFirst, PeopleFirstReader.Read) ?? PeopleFirst.None,
    };

    private static SearchBoosts ReadBoosts(DataFields fields) => new(
        ReadBoost(fields, BoostKeys.Title), ReadBoost(fields, BoostKeys.Heading), ReadBoost(fields, BoostKeys.Summary),
        ReadBoost(fields, BoostKeys.Body), ReadBoost(fields, BoostKeys.Types), ReadBoost(fields, BoostKeys.Topics),
        ReadBoost(fields, BoostKeys.Contents));

    private static Dictionary<string, int> ReadWeights(DataFields fields)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in SearchKeys.WeightKeys)
        {
            if (fields.WrittenNumber(key) is not { } weight) continue;
            if (weight is >= 1 and <= LargestWeight) weights[key.Name] = weight;
            else fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.PlaceOf(key), $"The weight of \"{key.Name}\" is {weight}.",
                $"Write a number from 1 to {LargestWeight}; 100 is the usual weight.");
        }
        return weights;
    }

    private static int ReadBoost(DataFields fields, DataKey key)
    {
        var boost = fields.Number(key);
        if (boost is >= 1 and <= LargestBoost) return boost;
        fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.PlaceOf(key), $"The boost of \"{key.Name}\" is {boost}.",
            $"Write a number from 1 to {LargestBoost}.");
        return int.Parse(key.Otherwise!, CultureInfo.InvariantCulture);
    }

    private static IReadOnlyList<string> ReadSynonyms(IReadOnlyList<Located<string>> group, FileReport report)
    {
        if (group.Count == 1)
            report.Add(DiagnosticCodes.ValueInvalid, group[0].At, $"\"{group[0].Value}\" is alone, and synonyms need two or more.",
                "Write a list such as - [baby, infant].");
        return [.. group.Select(phrase => phrase.Value)];
    }

    private static SearchReference ReadReference(DataFields fields)
    {
        var reference = new SearchReference(fields.Texts(ThesaurusKeys.Words), fields.Texts(ThesaurusKeys.Find));
        if (reference.Words.Count == 0 || reference.Finds.Count == 0)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, "This reference does not say what to find.",
                "Write an entry such as - { words: [baby blues], find: [mental ill health] }.");
        return reference;
    }

    private static SearchPin ReadPin(DataFields fields) =>
        new(fields.NeededText(PinKeys.Query), fields.NeededLocatedText(PinKeys.Resource));
}
