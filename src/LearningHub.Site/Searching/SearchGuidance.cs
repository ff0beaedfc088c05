using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Settings;
using LearningHub.Search;
using LearningHub.Search.Schema;
using LearningHub.Site.Searching.Naming;

namespace LearningHub.Site.Searching;

/// <summary>What the search uses in addition to the texts: synonyms of the glossary and of editors, pinned results, phrases to
/// suggest.</summary>
public static class SearchGuidance
{
    private const float ThemeWeight = 4;
    private const float TermWeight = 3;
    private const float ResourceWeight = 2;
    private const float FindingWeight = 1;

    // The audience of pages for families, and how much these count for people who ask for help. The browser's script does the same.
    private const string Public = "public";
    private const float PublicBoost = 2;

    /// <summary>The guidance of a library.</summary>
    public static IndexGuidance FromLibrary(LinkedLibrary library) => new()
    {
        Synonyms = [.. Synonyms(library)],
        See = [.. library.Search.See.Select(reference => new SeeReference(reference.Words, reference.Finds))],
        Pins = [.. Pins(library)],
        Phrases = [.. Phrases(library)],
        KeptWords = [.. KeptWords(library)],
        OtherLanguages = [.. library.Resources.Where(resource => SearchDocuments.LanguageOf(resource, library).Length > 0)
            .Select(resource => resource.Id)],
        WordClasses = [.. library.Search.PeopleFirst.Words.Select(words => new WordClass(words.Name, words.Words, words.IsAsWritten))],
        Intents = [.. library.Search.PeopleFirst.Kinds.Select(Intent)],
    };

    /// <summary>Pins: those of editors, then those for the names of resources.</summary>
    public static IEnumerable<PinnedResult> Pins(LinkedLibrary library)
    {
        var chosen = library.Search.Pins.Select(pin => pin.Query).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return library.Search.Pins.Select(pin => new PinnedResult(pin.Query, pin.Resource.Value))
            .Concat(library.Resources.SelectMany(
                resource => ResourceNames.ForResource(resource, library).Select(name => new PinnedResult(name, resource.Id)))
                .Where(pin => !chosen.Contains(pin.Query)));
    }

    private static QueryIntent Intent(PeopleNeed need) => new()
    {
        Name = need.Id,
        WhenCertain = Names(need.WhenCertain),
        When = Names(need.When),
        WhenShort = Names(need.WhenShort),
        Unless = [.. need.Unless.Select(name => name.Value)],
        MostWords = need.MostWords,
        Groups = [.. need.Pages.Select(page => page.Value)],
        Boost = new FacetBoost(SearchDocuments.Audience, Public, PublicBoost),
    };

    private static string[][] Names(IReadOnlyList<IReadOnlyList<Located<string>>> combinations) =>
        [.. combinations.Select(combination => combination.Select(name => name.Value).ToArray())];

    /// <summary>Words that are never corrected: those that editors name, and the names of terms and of law.</summary>
    public static IEnumerable<string> KeptWords(LinkedLibrary library) => library.Search.NeverCorrected
        .Concat(library.Glossary.Terms.SelectMany(term => term.Synonyms.Prepend(term.Term)))
        .Concat(library.Law.SelectMany(law => law.ShortNames))
        .Where(name => !name.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Synonyms: those of each glossary term, then those of editors.</summary>
    public static IEnumerable<SynonymGroup> Synonyms(LinkedLibrary library)
    {
        foreach (var term in library.Glossary.Terms)
        {
            string[] names = [.. Names(term).Distinct(StringComparer.OrdinalIgnoreCase)];
            if (names.Length > 1) yield return new SynonymGroup(names);
        }
        foreach (var group in library.Search.Synonyms) yield return new SynonymGroup(group);
    }

    private static IEnumerable<string> Names(GlossaryTerm term)
    {
        yield return term.Term;
        if (term.Expansion is { } expansion) yield return expansion;
        foreach (var synonym in term.Synonyms) yield return synonym;
        if (term.Preferred is { } preferred) yield return preferred;
    }

    private static IEnumerable<SuggestedPhrase> Phrases(LinkedLibrary library)
    {
        foreach (var theme in library.Vocabularies.PracticeThemes.Terms)
            yield return new SuggestedPhrase(theme.Label, "theme", $"{GeneratedPages.PracticeThemes}{theme.Id}/", ThemeWeight);
        foreach (var term in library.Glossary.Terms)
            yield return new SuggestedPhrase(
                term.Expansion is null ? term.Term : $"{term.Term}: {term.Expansion}", "term", $"{GeneratedPages.Glossary}#{term.Id}",
                TermWeight);
        foreach (var resource in library.Resources)
            yield return new SuggestedPhrase(resource.Title, "resource", resource.Address, ResourceWeight);
        foreach (var finding in library.Findings.Values)
            yield return new SuggestedPhrase(
                finding.Finding.Title, "finding", $"{finding.Resource.Address}#{finding.Finding.Id}", FindingWeight);
    }
}
