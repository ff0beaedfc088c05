using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Safety;

namespace LearningHub.Content.Checking.Safety;

/// <summary>What the safety check needs to know about the library: numbers and names that are public, and how many cases each audit
/// read.</summary>
internal sealed class SafetyContext
{
    private readonly Dictionary<string, int> samples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> samplesById = new(StringComparer.Ordinal);
    private readonly string? language;

    /// <summary>Collects it from the library, once per run.</summary>
    public SafetyContext(LinkedLibrary library)
    {
        Checker = new SafetyChecker(Settings(library));
        language = library.Settings.Language;
        foreach (var audit in library.Resources)
        {
            if (audit.Details is not AuditDetails { Cases: { } cases }) continue;
            foreach (var source in audit.Sources) samples.TryAdd(source.Value, cases);
            samplesById[audit.Id] = cases;
        }
    }

    /// <summary>The check, prepared for this board.</summary>
    public SafetyChecker Checker { get; }

    /// <summary>A stamp of how many cases audits read.</summary>
    public Stamp SamplesStamp
    {
        get
        {
            var stamp = new StampBuilder();
            foreach (var (key, cases) in samples.OrderBy(each => each.Key, StringComparer.Ordinal)) stamp.Add(key).Add(cases);
            foreach (var (id, cases) in samplesById.OrderBy(each => each.Key, StringComparer.Ordinal)) stamp.Add(id).Add(cases);
            return stamp.Build();
        }
    }

    /// <summary>How many cases were read by the audits that a resource is about: itself, audits of the same source, and those that it
    /// refers to.</summary>
    public IReadOnlyCollection<int> SamplesOf(Resource resource)
    {
        if (samplesById.Count == 0) return [];
        var found = new HashSet<int>();
        if (samplesById.TryGetValue(resource.Id, out var own)) found.Add(own);
        foreach (var source in resource.Sources)
        {
            if (samples.TryGetValue(source.Value, out var same)) found.Add(same);
        }
        foreach (var named in resource.Related.Concat(resource.Evidence).Concat(resource.RespondsTo))
        {
            if (samplesById.TryGetValue(named.Value.Split('#')[0], out var other)) found.Add(other);
        }
        return found;
    }

    /// <summary>Whether a resource is written in English. The rules for sentences apply to English only.</summary>
    public bool IsEnglish(Resource resource) =>
        (resource.Language ?? language) is not { Length: > 0 } written
        || written.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    private static SafetySettings Settings(LinkedLibrary library)
    {
        var settings = library.Settings;
        var words = library.SafetyWords;
        var terms = library.Glossary.Terms.SelectMany(term => term.Synonyms.Append(term.Term).Append(term.Expansion ?? string.Empty));
        return new SafetySettings
        {
            SmallNumber = settings.SmallNumber,
            PublicNumbers = [.. settings.Concern.Lines.Select(line => line.Number)],
            PublicAddresses =
            [
                settings.Contacts.General.Value, settings.Contacts.Accessibility.Value,
                    settings.Security.Contact.Replace("mailto:", string.Empty, StringComparison.OrdinalIgnoreCase),
            ],
            Authors = [.. library.References.Values.SelectMany(reference => reference.Authors)],
            PublicNames = [settings.Board, settings.Name, .. AreaOf(settings.Board), .. terms,
            .. library.Law.Select(entry => entry.Title), .. words.PublicNames],
            Places = [.. words.Places, .. words.Schools],
            HarmlessWords = words.HarmlessWords,
        };
    }

    // "Cheshire East" in the name of the board is its whole area, not a small place.
    private static IEnumerable<string> AreaOf(string board)
    {
        var words = board.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(
            words, word =>
                word is "Local" or "Safeguarding" or "Children" or "Children\u2019s" or "Children's" or "Partnership" or "Board");
        if (first > 0) yield return string.Join(' ', words.Take(first));
    }
}
