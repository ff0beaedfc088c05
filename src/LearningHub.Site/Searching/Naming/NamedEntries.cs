using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Search.Analysis;

namespace LearningHub.Site.Searching.Naming;

/// <summary>Finds the glossary terms and the law that a query names, to be shown beside the results.</summary>
/// <remarks><c>themes/default/Assets/search/named.js</c> does the same in the browser.</remarks>
internal sealed partial class NamedEntries
{
    private const int MostTerms = 2;
    private const int MostLaws = 3;

    // In a longer query, a name is only mentioned.
    private const int LongestOtherWords = 3;

    private static readonly ConditionalWeakTable<LibraryDataset, NamedEntries> Known = [];

    private readonly NamedEntry<GlossaryRecord>[] terms;
    private readonly NamedEntry<LawRecord>[] laws;

    private NamedEntries(LibraryRecord library)
    {
        terms = [.. library.Glossary.SelectMany(term => NamesOf(term).Select(name => new NamedEntry<GlossaryRecord>(term, name)))];
        laws = [.. library.Law.SelectMany(law => NamesOf(law).Select(name => new NamedEntry<LawRecord>(law, name)))];
    }

    /// <summary>The entries of a library.</summary>
    public static NamedEntries ForDataset(LibraryDataset dataset) => Known.GetValue(dataset, each => new NamedEntries(each.Library));

    /// <summary>The names of a term.</summary>
    public static IEnumerable<string> NamesOf(GlossaryRecord term) =>
        [term.Term, .. term.Expansion is { } expansion ? [expansion] : Array.Empty<string>(), .. term.Synonyms];

    /// <summary>The names of a law, also without year and section: People search for "Serious Crime Act 2015, section 76" as "serious crime
    /// act", and for "Working together to safeguard children (2023)" as "working together 2023".</summary>
    public static IEnumerable<string> NamesOf(LawRecord law) => new[] { law.Title, YearAndSection.Replace(law.Title, string.Empty) }
        .Concat(law.ShortNames.Concat(law.Misnamed).SelectMany(name => new[] { name, $"{name} {law.InForce[..4]}" }))
        .Concat(Section.Matches($"{law.Title} {law.Meaning}").SelectMany(
            section => new[] { $"section {section.Groups[1].Value}", $"s{section.Groups[1].Value}" }))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Terms that a query names, the longest name first.</summary>
    public IReadOnlyList<GlossaryRecord> Terms(string query) =>
        [.. Find(terms, query).Select(entry => entry.Value).Distinct().Take(MostTerms)];

    /// <summary>Law and guidance that a query names, the newest first. "Working together 2023" names one edition and no other.</summary>
    public IReadOnlyList<LawRecord> Laws(string query)
    {
        var found = Find(laws, query).Where(entry => !IsOther(query, entry.Value)).ToArray();
        return [.. found.TakeWhile(entry => entry.Length == found[0].Length).Select(entry => entry.Value).Distinct().Take(MostLaws)];
    }

    /// <summary>An Act that a query asks for and the library does not have: "human rights act"; or null.</summary>
    public string? MissingLaw(string query) =>
        Act.IsMatch(query.Trim()) && Laws(query).Count == 0 ? query.Trim() : null;

    // "Adoption and Children Act 2002" is another law than the Children Act: it has another year, or a longer name.
    private static bool IsOther(string query, LawRecord law)
    {
        if (Act.Match(query.Trim()) is not { Success: true } act) return false;
        if (law.ShortNames.Any(name => query.Contains($" and {name}", StringComparison.OrdinalIgnoreCase))) return true;
        var year = act.Groups["year"];
        return year.Success && !NamesOf(law).Any(name => name.Contains(year.Value, StringComparison.Ordinal));
    }

    private static IEnumerable<NamedEntry<T>> Find<T>(NamedEntry<T>[] entries, string query)
    {
        string[] words = [.. EnglishAnalyzer.Analyze(query).Select(token => token.Term)];
        return entries.Where(entry => entry.IsIn(words) && words.Length - entry.Length <= LongestOtherWords)
            .OrderByDescending(entry => entry.Length);
    }

    [GeneratedRegex(@"\b[Ss]ections? ([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Section { get; }

    // "Failure to act" and "when parents act" name no law.
    [GeneratedRegex(
        @"\b(?!(?:to|not|i|we|you|they|he|she|it|who|must|should|can|could|may|will|would|parents|people|children|professionals|agencies) )"
        + @"\p{L}+ (act|regulations)( (?<year>[12][0-9]{3}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Act { get; }

    [GeneratedRegex(@" \(?[12][0-9]{3}\)?(,.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndSection { get; }
}
