using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Tests.Support;

/// <summary>A sound hub in memory to which a test adds its files.</summary>
internal static class SmallHub
{
    public static DateOnly Today { get; } = new(2026, 11, 20);

    public static Dictionary<string, string> Files(params (string Path, string Text)[] more)
    {
        var files = new Dictionary<string, string>
        {
            ["hub.yml"] = """
                name: Small hub
                board: Made-up board
                tagline: For tests.
                address: https://example.org/
                brand: { colour: "#0b5563", accent: "#8a3b5c" }
                contacts: { general: a@example.org, accessibility: b@example.org }
                worried-about-a-child: { title: Worried?, text: Tell someone. }
                exit-target: https://www.bbc.co.uk/weather
                security: { contact: "mailto:s@example.org", expires: 2027-01-01 }
                accessibility: { status: fully, prepared: 2026-01-01, tested: 2026-01-01, method: By hand., response-days: 5 }
                demonstration: true
                """,
            ["vocabularies.yml"] = """
                practice-themes:
                  - { id: supervision, label: Supervision, description: D. }
                  - { id: binge-drinking, label: Binge drinking, description: D. }
                audiences:
                  - { id: social-worker, label: Social workers, description: D. }
                levels: [{ id: early-help, label: Early help, description: D. }]
                ages: [{ id: baby, label: Baby, description: D. }]
                licences: [{ id: unknown, label: Unknown, description: D. }]
                evidence-strengths: [{ id: unclear, label: Unclear, description: D. }]
                course-levels: [{ id: deeper, label: Deeper, description: D. }]
                """,
            ["glossary.yml"] = """
                - { term: CIN, expansion: child in need, meaning: M., synonyms: [CiN] }
                - { term: toxic trio, meaning: M., status: contested, preferred: the three issues }
                """,
            ["references.yml"] =
                "- { id: report, title: A report, author: [A. Writer], issued: 2014-12, licence: unknown, how-to-get: Ask for it. }",
            ["law.yml"] = "- { id: act, title: An Act, kind: act, in-force: 2004, meaning: M. }",
        };
        foreach (var (path, text) in more) files[path] = text;
        return files;
    }

    public static string Resource(string body, string keys = "", string title = "A resource") =>
        $"---\ntitle: {title}\nsummary: A summary.\npublished: 2026-01-01\nreview-by: 2027-01-01\nowner: Officer\n{keys}---\n\n{body}\n";

    public static Library Load(params (string Path, string Text)[] more) =>
        Library.Load(MemoryFiles.FromTexts(Files(more)), new LibraryOptions(Today));

    public static IReadOnlyList<Diagnostic> Diagnostics(params (string Path, string Text)[] more) => Load(more).Diagnostics;
}
