using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Builders.Facts;

/// <summary>What lists and pages say of a programme, in the same words everywhere.</summary>
internal static class ProgrammeWords
{
    private const string NotGiven = "Not given";

    /// <summary>Strength of evidence and cost, as the marks beside its name.</summary>
    public static IReadOnlyList<string> Marks(ProgrammeDetails programme, LinkedLibrary library) =>
        [$"Evidence: {Strength(programme, library)}", $"Cost: {Band(programme.CostBand)}"];

    /// <summary>The label of its strength of evidence.</summary>
    public static string Strength(ProgrammeDetails programme, LinkedLibrary library) =>
        programme.StrengthOfEvidence is { } id ? library.Vocabularies.EvidenceStrengths.Find(id.Value)?.Label ?? id.Value : NotGiven;

    /// <summary>Its cost compared with others.</summary>
    public static string Band(CostBand band) => band is CostBand.NotKnown ? "Not known" : band.ToString();

    /// <summary>What it costs, with place and year.</summary>
    public static string Cost(ProgrammeDetails programme) => Sum(programme.Cost?.Value, programme);

    /// <summary>What it saves or is worth, with place and year.</summary>
    public static string Saving(ProgrammeDetails programme) => Sum(programme.Saving, programme);

    /// <summary>The year of its sums and of the work that reports them.</summary>
    public static string Years(Resource resource, ProgrammeDetails programme, LinkedLibrary library)
    {
        var sums = programme.CostYear is { } year ? $"sums of {year.ToString(CultureInfo.InvariantCulture)}" : "year of figures not given";
        var source = resource.Sources.Select(id => library.References.GetValueOrDefault(id.Value)?.Issued?.Year).OfType<int>()
            .Select(issued => issued.ToString(CultureInfo.InvariantCulture)).FirstOrDefault() ?? "no year";
        return $"Source of {source}; {sums}";
    }

    private static string Sum(string? sum, ProgrammeDetails programme)
    {
        if (sum is null) return NotGiven;
        var year = programme.CostYear?.ToString(CultureInfo.InvariantCulture) ?? "year not given";
        return programme.CostPlace is { } place ? $"{sum} ({place}, {year})" : $"{sum} ({year})";
    }
}
