using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating;

/// <summary>Writes a made-up library as Hugo's content: the same words, front matter as taxonomies, links as addresses, citations left as
/// text.</summary>
internal sealed partial class HugoWriter(string folder)
{
    /// <summary>Writes the titles and texts of lists, terms and data pages.</summary>
    public void WriteData()
    {
        foreach (var section in MadeUpSection.All)
            Titled($"{section.Folder}/_index.md", section.Label, "Everything of this kind, newest first.");
        Terms("practice-themes", "Practice themes", MadeUpVocabularies.Themes);
        Terms("audiences", "For your role", MadeUpVocabularies.Audiences);
        Terms("levels", "Levels of need", MadeUpVocabularies.Levels);
        Titled("whats-new.md", "What’s new", "The newest learning in this hub.", "layout: news\noutputs: [HTML, Atom, JSONFeed]\n");
        Titled("accessibility.md", "Accessibility statement", "How accessible this is.", "layout: data\n");
        Data("glossary", "Glossary", MadeUpData.Glossary);
        Data("references", "References", MadeUpData.References);
        Data("law", "Law and guidance", MadeUpData.Law);
    }

    /// <summary>Writes a resource.</summary>
    public void Write(MadeUpPage page)
    {
        var resource = page.Resource;
        var matter = new FrontMatter()
            .Line("title", resource.Title)
            .Line("summary", resource.Summary)
            .List("practice-themes", resource.Themes)
            .List("audiences", resource.Audiences)
            .List("levels", resource.Levels)
            .List("ages", resource.Ages)
            .Line("date", Day(resource.Published))
            .Line("review-by", Day(resource.Published.AddYears(80)))
            .Line("owner", "Learning officer")
            .List("source", resource.Sources)
            .List("related", [.. page.Related.Select(other => $"/{other.Section.Folder}/{other.Id}")])
            .Lines(resource.Details);
        TextFile.Write(folder, $"{resource.Section.Folder}/{resource.Id}.md", matter.With(Body(page.Body)));
    }

    /// <summary>The body as Goldmark reads it: it knows ids and classes of headings, not the hub's lists of terms.</summary>
    private static string Body(string body) => HeadingTerms().Replace(Link().Replace(body, "](/$1/$2/$3)"), "{$1}");

    private void Terms(string taxonomy, string title, IReadOnlyList<MadeUpTerm> terms)
    {
        Titled($"{taxonomy}/_index.md", title, "All terms.");
        foreach (var term in terms) Titled($"{taxonomy}/{term.Id}/_index.md", term.Label, term.Description);
    }

    private void Titled(string path, string title, string summary, string more = "") =>
        TextFile.Write(folder, path, $"---\ntitle: {title}\nsummary: {summary}\n{more}---\n");

    private void Data(string name, string title, string list) =>
        TextFile.Write(folder, $"{name}.md", $"---\ntitle: {title}\nsummary: All entries.\nlayout: data\nentries:\n{list}---\n");

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\]\(\.\./([a-z-]+)/([a-z0-9-]+)\.md(#[a-z0-9-]+)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=^### .*)\{(#[fr]-\d+(?: \.\w+)?) [^}\n]*\}", RegexOptions.Multiline)]
    private static partial Regex HeadingTerms();
}
