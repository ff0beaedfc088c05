using System.Globalization;
using LearningHub.Content;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Studio.Picking;

/// <summary>What can be cited, linked to or named, for the dialogs of the editor.</summary>
internal static class Choices
{
    private const int Most = 30;

    /// <summary>The choices of a kind that have all words of a query; null if there is no such kind.</summary>
    /// <param name="library">The library.</param>
    /// <param name="kind">The kind: "citation", "finding", "term" or "link".</param>
    /// <param name="query">What was typed.</param>
    /// <param name="from">The file that it is put into. Links are written from there.</param>
    public static PickAnswer? Find(Library library, string kind, string query, string from)
    {
        var all = kind switch
        {
            "citation" => library.Source.References.Select(Work),
            "finding" => Resources(library).SelectMany(resource => Findings(resource, from)),
            "term" => library.Source.Glossary.Select(Term),
            "link" => Resources(library).Where(resource => resource.Path != from).Select(resource => Page(resource, from)),
            _ => null,
        };
        if (all is null) return null;
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fitting = all.Where(choice => words.All(word => Holds(choice, word)))
            .OrderByDescending(choice => choice.Label.StartsWith(query, StringComparison.OrdinalIgnoreCase)).ToList();
        return new PickAnswer(fitting.Count, [.. fitting.Take(Most)]);
    }

    private static IEnumerable<Resource> Resources(Library library) =>
        library.Source.Resources.Select(file => file.Resource).OfType<Resource>();

    private static bool Holds(PickChoice choice, string word) =>
        choice.Label.Contains(word, StringComparison.OrdinalIgnoreCase)
        || choice.Detail.Contains(word, StringComparison.OrdinalIgnoreCase)
        || choice.Value.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static PickChoice Work(Reference work)
    {
        string?[] about = [string.Join(", ", work.Authors), work.Issued?.Year.ToString(CultureInfo.InvariantCulture), work.Note];
        return new PickChoice(work.Id, work.Title, string.Join(". ", about.Where(part => part is { Length: > 0 })));
    }

    private static IEnumerable<PickChoice> Findings(Resource resource, string from) => resource.Findings.Select(finding =>
        new PickChoice($"{(resource.Path == from ? "" : Relative(from, resource.Path))}#{finding.Id}", finding.Title, About(resource)));

    private static PickChoice Page(Resource resource, string from) =>
        new(Relative(from, resource.Path), resource.Title, $"{resource.Type.Label}{Draft(resource)}");

    private static PickChoice Term(GlossaryTerm term) => new(
        term.Status is TermStatus.Contested ? $"“{term.Term}”" : term.Term,
        term.Expansion is null ? term.Term : $"{term.Term}: {term.Expansion}",
        term.Preferred is null ? term.Meaning : $"{term.Meaning} Better: {term.Preferred}");

    private static string About(Resource resource) => $"{resource.Title}{Draft(resource)}";

    private static string Draft(Resource resource) =>
        resource.Status is ResourceStatus.Draft ? " (draft: readers do not see it)" : string.Empty;

    private static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/')[..^1], to.Split('/'));
        var same = 0;
        while (same < here.Length && same < there.Length - 1 && here[same] == there[same]) same++;
        return string.Concat(Enumerable.Repeat("../", here.Length - same)) + string.Join('/', there[same..]);
    }
}
