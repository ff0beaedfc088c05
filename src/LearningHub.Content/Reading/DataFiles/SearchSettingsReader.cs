using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Yaml;

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
        var fields = new Fields(map, "search.yml", report);
        var settings = new SearchSettings
        {
            Boosts = fields.Group("boosts") is { } boosts ? Boosts(boosts) : SearchBoosts.Default,
            Weights = fields.Group("weights") is { } weights ? Weights(weights) : SearchSettings.Default.Weights,
            Synonyms = [.. fields.TextLists("synonyms").Select(group => Synonyms(group, report)).Where(group => group.Count > 1)],
            See = [.. fields.Groups("see").Select(See).Where(reference => reference.Words.Count > 0 && reference.Finds.Count > 0)],
            Pins = [.. fields.Groups("pins").Select(Pin)],
            NeverCorrected = fields.Texts("never-corrected"),
            PeopleFirst = fields.Group("people-first") is { } people ? PeopleFirstReader.Read(people) : PeopleFirst.None,
        };
        fields.Finish();
        return settings;
    }

    private static SearchBoosts Boosts(Fields fields)
    {
        var boosts = new SearchBoosts(
            Boost(fields, "title", SearchBoosts.Default.Title), Boost(fields, "heading", SearchBoosts.Default.Heading),
            Boost(fields, "summary", SearchBoosts.Default.Summary), Boost(fields, "body", SearchBoosts.Default.Body),
            Boost(fields, "types", SearchBoosts.Default.Types), Boost(fields, "topics", SearchBoosts.Default.Topics),
                Boost(fields, "contents", SearchBoosts.Default.Contents));
        fields.Finish();
        return boosts;
    }

    private static Dictionary<string, int> Weights(Fields fields)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in ResourceType.All)
        {
            if (fields.Number(type.Id) is not { } weight) continue;
            if (weight is >= 1 and <= LargestWeight) weights[type.Id] = weight;
            else fields.Report.Add(
                DiagnosticCodes.ValueInvalid, fields.At, $"The weight of \"{type.Id}\" is {weight}.",
                $"Write a number from 1 to {LargestWeight}; 100 is the usual weight.");
        }
        fields.Finish();
        return weights;
    }

    private static int Boost(Fields fields, string key, int otherwise)
    {
        var boost = fields.Number(key) ?? otherwise;
        if (boost is >= 1 and <= LargestBoost) return boost;
        fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, $"The boost of \"{key}\" is {boost}.",
            $"Write a number from 1 to {LargestBoost}.");
        return otherwise;
    }

    private static IReadOnlyList<string> Synonyms(IReadOnlyList<Located<string>> group, FileReport report)
    {
        if (group.Count == 1)
            report.Add(DiagnosticCodes.ValueInvalid, group[0].At, $"\"{group[0].Value}\" is alone, and synonyms need two or more.",
                "Write a list such as - [baby, infant].");
        return [.. group.Select(phrase => phrase.Value)];
    }

    private static SearchReference See(Fields fields)
    {
        var reference = new SearchReference(fields.Texts("words"), fields.Texts("find"));
        if (reference.Words.Count == 0 || reference.Finds.Count == 0)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, "This reference leads nowhere.",
                "Write an entry such as - { words: [baby blues], find: [mental ill health] }.");
        fields.Finish();
        return reference;
    }

    private static SearchPin Pin(Fields fields)
    {
        var pin = new SearchPin(fields.RequiredText("query"), fields.RequiredLocatedText("resource"));
        fields.Finish();
        return pin;
    }
}
