using System.Text;

namespace LearningHub.Safety.Files.Findings;

/// <summary>Collects the findings of one file: each only once, none with endless words, and not more than a person would read.</summary>
internal sealed class FindingList(string mend, IReadOnlySet<string> publicNames)
{
    private const int LongestWords = 80;
    private const int MostFindings = 40;

    // What programs write where nobody has given a name.
    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "anonymous", "author", "user", "default user", "windows user", "microsoft office user", "administrator", "admin", "none",
            "untitled",
        "unspecified", "(anonymous)", "(unspecified)", "python-docx", "python-pptx", "openpyxl", "un-named", "unnamed", "apache poi",
    };

    private readonly List<FileFinding> findings = [];
    private readonly HashSet<(string What, string Words)> seen = [];

    /// <summary>How to remove what is found, unless a finding says otherwise.</summary>
    public string Mend => mend;

    /// <summary>Names that the board has published itself.</summary>
    public IReadOnlySet<string> PublicNames => publicNames;

    /// <summary>What was found.</summary>
    public IReadOnlyList<FileFinding> Findings => findings;

    /// <summary>Whether so much was found that looking further adds nothing.</summary>
    public bool IsFull => findings.Count >= MostFindings;

    /// <summary>
    /// The name of a person or body. Names that the board has published itself, and placeholders of programs, are passed over.
    /// </summary>
    public void Name(string what, string? name, string where)
    {
        if (IsHarmless(name)) return;
        Hidden(what, name, where, Gives.Name);
    }

    /// <summary>Hidden words. Nothing is added where there are none.</summary>
    public void Words(string what, string? words, string where, string tells = Gives.Words, string? remedy = null)
    {
        if (IsHarmless(words)) return;
        Hidden(what, words, where, tells, remedy);
    }

    /// <summary>Hidden data, with words or without.</summary>
    public void Hidden(string what, string? words, string where, string tells, string? remedy = null) =>
        Add(FileFindingKind.Hidden, what, words, where, tells, remedy ?? mend);

    /// <summary>Something that runs, or that loads from elsewhere.</summary>
    public void Unsafe(string sentence, string? words, string where, string tells, string? remedy = null) =>
        Add(FileFindingKind.Unsafe, sentence, words, where, tells, remedy ?? mend);

    /// <summary>Something that the check cannot look into.</summary>
    public void Unreadable(string sentence, string where = "", string? remedy = null) =>
        Add(FileFindingKind.Unreadable, sentence, null, where, "What cannot be looked into is not published.", remedy ?? mend);

    /// <summary>Takes over what was found in a file within this one.</summary>
    /// <param name="inner">The findings.</param>
    /// <param name="where">The place of the inner file.</param>
    public void Within(IEnumerable<FileFinding> inner, string where)
    {
        foreach (var finding in inner)
            Add(finding.Kind, finding.What, finding.Words, finding.Where.Length == 0 ? where : $"{where}, {finding.Where}", finding.Tells,
                finding.Mend);
    }

    private void Add(FileFindingKind kind, string what, string? words, string where, string tells, string remedy)
    {
        var shown = Flat(words);
        if (IsFull || !seen.Add((what, shown))) return;
        findings.Add(new FileFinding(kind, what, shown, Flat(where), tells, remedy));
    }

    private bool IsHarmless(string? name)
    {
        var flat = Flat(name);
        return !flat.Any(char.IsLetterOrDigit) || Placeholders.Contains(flat) || publicNames.Contains(flat);
    }

    private static string Flat(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return string.Empty;
        var flat = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (flat.Length > LongestWords) break;
            var isSpace = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)
                || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format;
            if (!isSpace) flat.Append(rune.ToString());
            else if (flat.Length > 0 && flat[^1] != ' ') flat.Append(' ');
        }
        return flat.Length <= LongestWords ? flat.ToString().TrimEnd() : $"{flat.ToString(0, LongestWords).TrimEnd()}…";
    }
}
