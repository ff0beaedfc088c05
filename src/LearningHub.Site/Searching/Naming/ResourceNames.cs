using System.Text.RegularExpressions;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Search.Analysis;

namespace LearningHub.Site.Searching.Naming;

/// <summary>Names that people use for a resource: its title and abbreviation, and for a report its place, publisher and year. For such a
/// query the resource comes first.</summary>
internal static partial class ResourceNames
{
    // People search for "Cheshire East Local Safeguarding Children Board" as "Cheshire East".
    private static readonly string[] BodyWords =
        [" Local Safeguarding", " Safeguarding", " County Council", " City Council", " Borough Council", " Council", " Children's Trust"];

    private const int ShortestAbbreviation = 3;
    private const int ShortestPlace = 4;
    private const int LongestEnding = 4;

    /// <summary>The names of a resource.</summary>
    public static IEnumerable<string> ForResource(Resource resource, LinkedLibrary library) =>
        Titles(resource, library).Concat(ReportNames(resource, library)).Concat(Places(resource))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first letters of the words of a title, if the id begins with them: "SDQ" for the tool of that id;
    /// or capitals in brackets at its end. Or null.</summary>
    public static string? FindAbbreviation(Resource resource)
    {
        // "Checklist for domestic abuse (DASH)"
        var bracket = resource.Title.LastIndexOf('(') + 1;
        if (bracket > 0 && resource.Title.EndsWith(')') && resource.Title[bracket..^1] is { Length: >= ShortestAbbreviation } capitals
            && capitals.All(char.IsUpper)) return capitals;
        var words = resource.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = string.Concat(words.Select(word => word[0]).Where(char.IsUpper));
        var isId = $"{resource.Id}-".StartsWith($"{letters}-", StringComparison.OrdinalIgnoreCase);
        return letters.Length >= ShortestAbbreviation && isId ? letters : null;
    }

    private static IEnumerable<string> Titles(Resource resource, LinkedLibrary library)
    {
        var colon = resource.Title.IndexOf(':', StringComparison.Ordinal);
        string[] titles = colon > 0 ? [resource.Title, resource.Title[..colon]] : [resource.Title];
        foreach (var title in titles) yield return title;
        if (FindAbbreviation(resource) is { } abbreviation) yield return abbreviation;
        foreach (var term in library.Glossary.Terms.Where(term => titles.Any(title => IsSameName(title, term.Expansion))))
        {
            yield return term.Term;
            foreach (var synonym in term.Synonyms) yield return synonym;
        }
    }

    // "Family Group Conferencing" is the name of a "family group conference". Only endings may differ.
    private static bool IsSameName(string title, string? name) =>
        name is { Length: > 0 } && Math.Abs(title.Length - name.Length) <= LongestEnding
        && char.ToLowerInvariant(title[0]) == char.ToLowerInvariant(name[0])
        && Terms(title).SequenceEqual(Terms(name));

    private static IEnumerable<string> Terms(string text) => EnglishAnalyzer.Analyze(text).Select(token => token.Term);

    // A resource made from somebody else's report, such as a programme that it describes, does not get the names of the report.
    private static IEnumerable<string> ReportNames(Resource resource, LinkedLibrary library)
    {
        if (resource.Type != ResourceType.Audit && resource.Type != ResourceType.Research) yield break;
        var works = resource.Sources.Select(source => library.References.GetValueOrDefault(source.Value)).OfType<Reference>().ToArray();
        string[] bodies = [.. works.SelectMany(Bodies).Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] years = [.. works.Select(work => work.Issued?.ToIso()[..4]).OfType<string>().Distinct()];
        string[] kinds = [resource.Type.Label, resource.Type.PluralLabel, "report"];
        foreach (var name in bodies.Concat(years)) yield return name;
        foreach (var kind in kinds)
        {
            foreach (var name in bodies.Concat(years))
            {
                yield return $"{name} {kind}";
                yield return $"{kind} {name}";
            }
        }
        foreach (var body in bodies)
        {
            foreach (var year in years)
            {
                yield return $"{body} {year}";
                foreach (var kind in kinds)
                {
                    yield return $"{body} {kind} {year}";
                    yield return $"{body} {year} {kind}";
                }
            }
        }
    }

    private static IEnumerable<string> Bodies(Reference work)
    {
        foreach (var body in work.Authors.Append(work.Publisher).OfType<string>())
        {
            var end = BodyWords.Select(word => body.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0)
                .DefaultIfEmpty(-1).Min();
            if (end > 0)
            {
                yield return body[..end];
                if (Direction.Replace(body[..end], string.Empty) is { Length: >= ShortestPlace } place) yield return place;
            }
            yield return body;
        }
    }

    private static IEnumerable<string> Places(Resource resource)
    {
        if (resource.Details is not ProgrammeDetails { CostPlace: { } place }) yield break;
        var bracket = place.IndexOf('(', StringComparison.Ordinal);
        yield return (bracket > 0 ? place[..bracket] : place).Trim();
    }

    // People search for "Cheshire East" as "Cheshire", too.
    [GeneratedRegex("^((North|South|East|West) )+|( (North|South|East|West))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Direction { get; }
}
