namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>The hub's data files except the vocabularies: settings, glossary, references, law.</summary>
internal static class MadeUpData
{
    /// <summary>Number of glossary terms.</summary>
    private const int Terms = 60;

    private static readonly (string Term, string Expansion)[] Abbreviations =
    [
        ("CAMHS", "Child and Adolescent Mental Health Services"), ("CIN", "child in need"), ("CP", "child protection"),
            ("DASH", "domestic abuse checklist"),
        ("EHA", "early help assessment"), ("GP", "general practitioner"), ("HV", "health visitor"),
        ("IDVA", "independent domestic violence adviser"),
        ("IRO", "independent reviewing officer"), ("MARAC", "Multi-Agency Risk Assessment Conference"),
        ("MASH", "Multi-Agency Safeguarding Hub"),
        ("SENCO", "special educational needs coordinator"),
    ];

    private static readonly string[] Kinds = ["act", "act", "regulations", "statutory-guidance", "guidance"];

    /// <summary><c>hub.yml</c>. Its dates are far in the future, so that they have not passed when a benchmark is run in some
    /// years.</summary>
    public static string Settings => """
        name: Benchmark hub
        board: Made-up board
        tagline: A library of made-up words, to measure with.
        demonstration: true
        address: https://example.org/
        brand: { colour: "#0b5563", accent: "#8a3b5c" }
        contacts: { general: general@example.org, accessibility: accessibility@example.org }
        worried-about-a-child: { title: Worried about a child?, text: Tell someone today. }
        exit-target: https://example.com/
        security: { contact: "mailto:security@example.org", expires: 2099-01-01 }
        accessibility: { status: fully, prepared: 2026-01-01, tested: 2099-01-01, method: By hand., response-days: 5 }

        """;

    /// <summary><c>vocabularies.yml</c>.</summary>
    public static string Vocabularies =>
        Vocabulary("practice-themes", MadeUpVocabularies.Themes) + Vocabulary("audiences", MadeUpVocabularies.Audiences)
            + Vocabulary("levels", MadeUpVocabularies.Levels)
        + Vocabulary("ages", MadeUpVocabularies.Ages) + Vocabulary("licences", MadeUpVocabularies.Licences)
        + Vocabulary("evidence-strengths", MadeUpVocabularies.EvidenceStrengths)
            + Vocabulary("course-levels", MadeUpVocabularies.CourseLevels);

    /// <summary><c>glossary.yml</c>: abbreviations that the prose uses, and terms of two words.</summary>
    public static string Glossary => Lines(Terms, i => i < Abbreviations.Length
        ? $"- {{ term: {Abbreviations[i].Term}, expansion: {Abbreviations[i].Expansion}, meaning: {Meaning(i)} }}"
        : $"- {{ term: {Words.Openings[i % Words.Openings.Count].ToLowerInvariant()} {1 + i / Words.Openings.Count}, meaning: "
            + $"{Meaning(i)}{Status(i)} }}");

    /// <summary><c>references.yml</c>.</summary>
    public static string References => Lines(Prose.Works, i =>
        $"- {{ id: work-{i}, type: report, title: \"{new Prose(new Dice(77 + (ulong)i)).Title()}\", author: [A. Writer, B. Author], "
            + $"publisher: Made-up press, issued: {2000 + i}, licence: unknown }}");

    /// <summary><c>law.yml</c>.</summary>
    public static string Law =>
        Lines(Kinds.Length, i =>
            $"- {{ id: law-{i}, title: Made-up law {i}, kind: {Kinds[i]}, in-force: {1990 + i * 7}, meaning: {Meaning(i)} }}");

    private static string Meaning(int seed) => new Prose(new Dice(7 + (ulong)seed)).Statement() + ".";

    private static string Status(int i) => (i % 20) switch
    {
        18 => ", status: former, preferred: a newer word",
        19 => ", status: contested, preferred: plain words",
        _ => string.Empty,
    };

    private static string Vocabulary(string key, IReadOnlyList<MadeUpTerm> terms) =>
        $"{key}:\n{Lines(terms.Count, i => $"  - {{ id: {terms[i].Id}, label: {terms[i].Label}, description: {terms[i].Description} }}")}";

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
