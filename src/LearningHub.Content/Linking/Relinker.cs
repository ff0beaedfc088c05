using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Linking;

/// <summary>Puts resources whose text alone has changed into a linked library, without linking the others again. The preview does so
/// after most saves.</summary>
internal static class Relinker
{
    /// <summary>The library with the changed resources in the place of their former selves; null if something that other resources see has
    /// changed, and everything must be linked.</summary>
    /// <param name="before">The library as it was linked.</param>
    /// <param name="changed">Resources as they were read now. Their front matter and headings are as before.</param>
    /// <param name="source">What was read, with the files of questions.</param>
    public static LinkedLibrary? TryReplace(LinkedLibrary before, IEnumerable<Resource> changed, LibrarySource source)
    {
        using var pause = ReadTrace.Pause();
        var pairs = new List<(Resource Old, Resource New)>();
        foreach (var each in changed)
        {
            var now = Linker.Completed(each, source);
            if (!before.ById.TryGetValue(now.Id, out var old) || !LooksTheSame(old, now)) return null;
            pairs.Add((old, now));
        }
        return Replaced(before, pairs);
    }

    // Whether other resources and the tables of the library see the same of both.
    private static bool LooksTheSame(Resource old, Resource now) =>
        old.Path == now.Path && old.Outline.Links.SequenceEqual(now.Outline.Links)
        && old.Outline.Pictures.SequenceEqual(now.Outline.Pictures)
        && old.Outline.Works.SequenceEqual(now.Outline.Works)
        && old.Findings.Select(finding => finding.Id).SequenceEqual(now.Findings.Select(finding => finding.Id))
        && old.Recommendations.Select(each => each.Id).SequenceEqual(now.Recommendations.Select(each => each.Id));

    private static LinkedLibrary Replaced(LinkedLibrary before, List<(Resource Old, Resource New)> pairs)
    {
        var byOld = pairs.ToDictionary(
            pair => pair.Old, pair => pair.New, (IEqualityComparer<Resource>)ReferenceEqualityComparer.Instance);
        var byId = ((TracedDictionary<Resource>)before.ById).With(pairs.Select(pair => KeyValuePair.Create(pair.New.Id, pair.New)));
        var findings = pairs.SelectMany(pair => pair.New.Findings.Select(finding => new FindingEntry(pair.New, finding)));
        var recommendations = pairs.SelectMany(pair => pair.New.Recommendations.Select(each => new RecommendationEntry(pair.New, each)));
        var library = new LinkedLibrary
        {
            Settings = before.Settings,
            Vocabularies = before.Vocabularies,
            Glossary = before.Glossary,
            References = before.References,
            Law = before.Law,
            Voices = before.Voices,
            Search = before.Search,
            Words = before.Words,
            Withdrawals = before.Withdrawals,
            SafetyWords = before.SafetyWords,
            DataStamp = before.DataStamp,
            Resources = new TracedList<Resource>([.. before.Resources.Select(each => byOld.GetValueOrDefault(each, each))]),
            ById = byId,
            Findings = With(before.Findings, findings, entry => entry.Key),
            Recommendations = With(before.Recommendations, recommendations, entry => entry.Key),
            Assets = before.Assets,
            BackLinks = before.BackLinks.With(byOld, byId),
            Links = before.Links.With(byOld),
        };
        // Gathering them anew would take longer than all the rest.
        var hasFindings = pairs.Exists(pair => pair.Old.Findings.Count + pair.New.Findings.Count > 0);
        return hasFindings ? library : library with { FindingsCiting = before.FindingsCiting };
    }

    private static TracedDictionary<T> With<T>(IReadOnlyDictionary<string, T> before, IEnumerable<T> now, Func<T, string> keyOf) =>
        ((TracedDictionary<T>)before).With(now.DistinctBy(keyOf).Select(entry => KeyValuePair.Create(keyOf(entry), entry)));
}
