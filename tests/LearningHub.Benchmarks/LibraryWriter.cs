namespace LearningHub.Benchmarks;

/// <summary>Writes a made-up library as a hub and as Hugo content.</summary>
internal static class LibraryWriter
{
    private const string Settings = """
        name: Benchmark hub
        board: Made-up board
        tagline: A library of made-up words.
        address: https://example.org/
        brand: { colour: "#0b5563", accent: "#8a3b5c" }
        contacts: { general: a@example.org, accessibility: b@example.org }
        worried-about-a-child: { title: Worried?, text: Tell someone. }
        exit-target: https://www.bbc.co.uk/weather
        security: { contact: "mailto:s@example.org", expires: 2099-01-01 }
        accessibility: { status: fully, prepared: 2026-01-01, tested: 2099-01-01, method: By hand., response-days: 5 }
        """;

    /// <summary>Writes a content folder.</summary>
    public static void WriteHub(IReadOnlyList<GeneratedResource> resources, string folder)
    {
        Write(folder, "hub.yml", Settings);
        Write(folder, "vocabularies.yml",
            $"practice-themes:\n{Terms(GeneratedLibrary.Themes)}audiences:\n{Terms(GeneratedLibrary.Audiences)}levels: []\nages: []\nlicences:\n{Terms(["unknown"])}evidence-strengths: []\ncourse-levels: []\n");
        Write(folder, "glossary.yml", string.Concat(Enumerable.Range(0, 57).Select(i => $"- {{ term: TX{i}, expansion: term {i}, meaning: A made-up term. }}\n"))
            + "- { term: CIN, expansion: child in need, meaning: M. }\n- { term: HV, expansion: health visitor, meaning: M. }\n- { term: MARAC, expansion: a conference, meaning: M. }\n");
        Write(folder, "references.yml", string.Concat(Enumerable.Range(0, 20).Select(i => $"- {{ id: work-{i}, title: Work {i}, author: [A. Writer], issued: 2014, licence: unknown }}\n")));
        Write(folder, "law.yml", "- { id: act, title: An Act, kind: act, in-force: 2004, meaning: M. }\n");
        foreach (var resource in resources)
        {
            Write(folder, $"{resource.Section}/{resource.Id}.md",
                $"---\ntitle: {resource.Title}\nsummary: {resource.Summary}\nthemes: [{string.Join(", ", resource.Themes)}]\naudiences: [{string.Join(", ", resource.Audiences)}]\n" +
                $"published: {resource.Published}\nreview-by: 2099-01-01\nowner: An officer\nrelated: [{string.Join(", ", resource.Related.Select(other => other.Id))}]\n---\n\n{resource.Body}");
        }
    }

    /// <summary>Writes Hugo's content folder: the same front matter as taxonomies, the same Markdown, links to addresses.</summary>
    public static void WriteHugo(IReadOnlyList<GeneratedResource> resources, string folder)
    {
        foreach (var resource in resources)
        {
            var body = resource.Body.Replace(".md)", "/)", StringComparison.Ordinal).Replace("](../", "](/", StringComparison.Ordinal);
            Write(folder, $"{resource.Section}/{resource.Id}.md",
                $"---\ntitle: {resource.Title}\nsummary: {resource.Summary}\nthemes: [{string.Join(", ", resource.Themes)}]\naudiences: [{string.Join(", ", resource.Audiences)}]\n" +
                $"date: {resource.Published}\nowner: An officer\nrelated: [{string.Join(", ", resource.Related.Select(other => $"/{other.Section}/{other.Id}"))}]\n---\n\n{body}");
        }
    }

    private static string Terms(string[] ids) => string.Concat(ids.Select(id => $"  - {{ id: {id}, label: \"{id}\", description: A made-up term. }}\n"));

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
