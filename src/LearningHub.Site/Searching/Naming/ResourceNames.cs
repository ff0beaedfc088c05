using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Searching.Naming;

/// <summary>Names that people use for a resource: its title and abbreviation, and for a report its place, publisher and year. For such a
/// query the resource comes first.</summary>
internal static partial class ResourceNames
{
    // People search for "Cheshire East Local Safeguarding Children Board" as "Cheshire East".
    private static readonly string[] BodyWords =
        [" Local Safeguarding", " Safeguarding", " County Council", " City Council", " Borough Council", " Council", " Children's Trust"];

    // The framework copies the names each time that it is asked for them. The last is empty: other calendars have 13 months.
    private static readonly string[] Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0).Select(month => $" {month}")];

    private const int ShortestAbbreviation = 3;
    private const int ShortestPlace = 4;

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
        foreach (var title in titles.Concat(Pieces(resource.Title))) yield return title;
        if (FindAbbreviation(resource) is { } abbreviation) yield return abbreviation;
        // "Substance Misusing Parents Project" names the programme of that id.
        string[] names = [.. titles, resource.Id.Replace('-', ' ')];
        foreach (var term in GlossaryNames.Of(library.Glossary).Find(names))
        {
            yield return term.Term;
            foreach (var synonym in term.Synonyms) yield return synonym;
        }
    }

    // The parts of a title that people remember: "two half days", "April" of a date with both in its title.
    private static IEnumerable<string> Pieces(string title) => title.Split(':', ',').Skip(1).Select(piece => piece.Trim())
        .SelectMany(piece => new[] { piece, piece.Split(" in ")[0] }.Concat(Months
            .Where(month => piece.EndsWith(month, StringComparison.Ordinal)).Select(month => month[1..])))
        .Where(piece => piece.Length >= ShortestPlace);

    // A resource made from somebody else's report, such as a programme that it describes, does not get the names of the report.
    private static IEnumerable<string> ReportNames(Resource resource, LinkedLibrary library)
    {
        if (resource.Type != ResourceType.Audit && resource.Type != ResourceType.Research) yield break;
        var works = resource.Sources.Select(source => library.References.GetValueOrDefault(source.Value)).OfType<Reference>().ToArray();
        string[] bodies = [.. works.SelectMany(work => Bodies(work, library)).Distinct(StringComparer.OrdinalIgnoreCase)];
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

    private static IEnumerable<string> Bodies(Reference work, LinkedLibrary library)
    {
        foreach (var body in work.Authors.Append(work.Publisher).OfType<string>())
        {
            var end = BodyWords.Select(word => body.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0)
                .DefaultIfEmpty(-1).Min();
            if (end > 0)
            {
                yield return body[..end];
                yield return Turned.Replace(body[..end], "$2 $1");
                yield return $"{body[..end]} LSCB";
                yield return $"{body[..end]} safeguarding board";
                if (Direction.Replace(body[..end], string.Empty) is { Length: >= ShortestPlace } place) yield return place;
            }
            yield return body;
            // A board is called local and safeguarding, or safeguarding alone.
            var plain = body.Replace(" Local ", " ", StringComparison.Ordinal);
            yield return plain;
            foreach (var term in GlossaryNames.Of(library.Glossary).Find(plain)) yield return term.Term;
        }
    }

    private static IEnumerable<string> Places(Resource resource)
    {
        if (resource.Details is not ProgrammeDetails { CostPlace: { } place }) yield break;
        var bracket = place.IndexOf('(', StringComparison.Ordinal);
        yield return (bracket > 0 ? place[..bracket] : place).Trim();
    }

    // People search for "Cheshire East" as "East Cheshire".
    [GeneratedRegex("^(.+) (North|South|East|West)$", RegexOptions.CultureInvariant)]
    private static partial Regex Turned { get; }

    // People search for "Cheshire East" as "Cheshire", too.
    [GeneratedRegex("^((North|South|East|West) )+|( (North|South|East|West))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Direction { get; }
}
