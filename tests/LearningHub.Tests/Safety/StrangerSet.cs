using System.Globalization;
using System.Text;
using System.Text.Json;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Safety.Findings;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>
/// Sentences and case outlines in a folder, each put alone into a finding of an audit. A finding counts as a catch where it shares letters
/// with the words that give somebody away.
/// </summary>
internal sealed class StrangerSet
{
    private static readonly Dictionary<string, string[]> RightKinds = new()
    {
        ["identifier"] = ["identifier", "address", "postcode", "day of birth"],
        ["name"] = ["name"],
        // A postcode says where, and a day of birth is a day.
        ["place"] = ["place", "address", "postcode"],
        ["date"] = ["date", "day of birth"],
        ["age"] = ["age"],
        ["small number"] = ["small number"],
        ["detail"] = ["detail", "small number", "place", "date"],
    };

    private readonly SortedDictionary<string, (int Whole, int Caught, int Right)> kinds = new(StringComparer.Ordinal);
    private readonly StringBuilder told = new();
    private int lookAlikes;
    private int falseAlarms;
    private int dangerous;
    private int refused;
    private int harmless;
    private int passed;

    /// <summary>Measures a folder with <c>sentences.jsonl</c> and <c>outlines.jsonl</c>.</summary>
    public static StrangerSet ReadFolder(string folder)
    {
        var set = new StrangerSet();
        set.Read(Path.Combine(folder, "sentences.jsonl"));
        var outlines = Path.Combine(folder, "outlines.jsonl");
        if (File.Exists(outlines)) set.Read(outlines);
        return set;
    }

    public double Identifiers => Recall(kind => kind == "identifier");

    public double Others => Recall(kind => kind != "identifier");

    public double Precision => Share(kinds.Values.Sum(kind => kind.Caught), kinds.Values.Sum(kind => kind.Caught) + falseAlarms);

    public double KindsRight => Share(kinds.Values.Sum(kind => kind.Right), kinds.Values.Sum(kind => kind.Caught));

    public int FalseAlarms => falseAlarms;

    public double Refused => Share(refused, dangerous);

    public double Passed => Share(passed, harmless);

    /// <summary>What was missed and what was reported wrongly: only for sets that may be learnt from.</summary>
    public string Told => told.ToString();

    /// <summary>Sums alone.</summary>
    public string Table
    {
        get
        {
            var lines = kinds.Select(
                kind => $"{kind.Key,-14} {kind.Value.Caught} of {kind.Value.Whole} caught, {kind.Value.Right} with the right kind")
                .ToList();
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"recall of identifiers {Identifiers:0.000}, of others {Others:0.000}; precision {Precision:0.000}; kinds right "
                + $"{KindsRight:0.000}"));
            lines.Add($"look-alikes reported: {falseAlarms} of {lookAlikes}");
            lines.Add($"outlines: {refused} of {dangerous} dangerous refused, {passed} of {harmless} harmless without an error");
            return string.Join('\n', lines);
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static string KindOf(SafetyFinding finding) => finding.Kind switch
    {
        SafetyKind.StreetAddress => "address",
        SafetyKind.Postcode => "postcode",
        SafetyKind.BirthDate => "day of birth",
        <= SafetyKind.Account => "identifier",
        SafetyKind.ExactDate => "date",
        SafetyKind.ExactAge => "age",
        SafetyKind.Name => "name",
        SafetyKind.Place or SafetyKind.ChildInPlace => "place",
        SafetyKind.SmallNumber => "small number",
        _ => "detail",
    };

    private static string Audit(string text) =>
        SmallHub.Resource($"## Findings\n\n### What was found {{#f-1 .concern}}\n\n{text}");

    // One library with an audit for each text: reading the files of the hub again for each would take most of the time. The check sees the
    // lines of one audit alone.
    private static IReadOnlyList<SafetyFinding>[] Findings(IReadOnlyList<string> texts)
    {
        var audits = texts.Select((text, at) => ($"audits/a{at}.md", Audit(text))).ToArray();
        var source = LibraryReader.Read(MemoryFiles.FromTexts(SmallHub.Files(audits)));
        var library = Linker.Link(source, includeDrafts: false, SmallHub.Today).Linked!;
        var context = new SafetyContext(library);
        return [.. texts.Select((_, at) =>
            context.Checker.Check(new ResourceLines(library.ById[$"a{at}"], context).Document).Findings)];
    }

    // The words may stand in the text more than once, and "3" is no part of "31".
    private static bool Shares(SafetyFinding finding, string words)
    {
        var (text, isThere) = (finding.Line.Text, false);
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at])) continue;
            if (end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end])) continue;
            isThere = true;
            if (finding.Start < end && at < finding.End) return true;
        }
        // Markdown takes the stars of "WN*22*77*K" and the lines of "_liv_" for emphasis, so the page has fewer of them.
        words = isThere ? words : WithoutEmphasis(words);
        var found = isThere ? string.Empty : WithoutEmphasis(finding.Words);
        return !isThere && found.Length > 0
            && (words.Contains(found, StringComparison.Ordinal) || found.Contains(words, StringComparison.Ordinal));
    }

    private static string WithoutEmphasis(string text) =>
        text.Replace("*", string.Empty, StringComparison.Ordinal).Replace("_", string.Empty, StringComparison.Ordinal);

    private double Recall(Func<string, bool> isMeant)
    {
        var meant = kinds.Where(kind => isMeant(kind.Key)).Select(kind => kind.Value).ToList();
        return Share(meant.Sum(kind => kind.Caught), meant.Sum(kind => kind.Whole));
    }

    private void Read(string file)
    {
        var sentences = new List<(string Text, string? Kind, string? Words)>();
        foreach (var line in File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            if (json.RootElement.TryGetProperty("verdict", out var verdict)) Outline(text, verdict.GetString()!);
            else sentences.Add((text, json.RootElement.GetProperty("kind").GetString(), json.RootElement.GetProperty("words").GetString()));
        }
        if (sentences.Count == 0) return;
        foreach (var (found, sentence) in Findings([.. sentences.Select(each => each.Text)]).Zip(sentences))
            Sentence(sentence.Text, sentence.Kind, sentence.Words, found);
    }

    private void Sentence(string text, string? kind, string? words, IReadOnlyList<SafetyFinding> found)
    {
        if (kind is null)
        {
            lookAlikes++;
            if (found.Count > 0) falseAlarms++;
            foreach (var finding in found)
                told.AppendLine(CultureInfo.InvariantCulture, $"false alarm {finding.Kind} \"{finding.Words}\": {text}");
            return;
        }
        // A line of a page takes the place of lines that Markdown joins.
        var joined = words!.Replace('\n', ' ');
        var hits = found.Where(finding => Shares(finding, joined)).ToList();
        var isRight = hits.Exists(hit => RightKinds[kind].Contains(KindOf(hit)));
        var (whole, caught, right) = kinds.GetValueOrDefault(kind);
        kinds[kind] = (whole + 1, caught + (hits.Count > 0 ? 1 : 0), right + (isRight ? 1 : 0));
        if (hits.Count == 0) told.AppendLine(CultureInfo.InvariantCulture, $"missed {kind} \"{words}\": {text}");
        else if (!isRight) told.AppendLine(CultureInfo.InvariantCulture, $"{hits[0].Kind} instead of {kind} \"{words}\": {text}");
    }

    private void Outline(string text, string verdict)
    {
        var diagnostics = SmallHub.Diagnostics(("audits/a.md", Audit(text)))
            .Where(each => each.Code.Id.StartsWith("LH4", StringComparison.Ordinal)).ToList();
        var isRefused = diagnostics.Exists(diagnostic => diagnostic.Code.Severity == Severity.Error);
        if (verdict == "refuse") (dangerous, refused) = (dangerous + 1, refused + (isRefused ? 1 : 0));
        else (harmless, passed) = (harmless + 1, passed + (isRefused ? 0 : 1));
        if (isRefused != (verdict == "refuse"))
        {
            told.AppendLine(CultureInfo.InvariantCulture,
                $"outline to {verdict}: {text}\n  {string.Join("\n  ", diagnostics.Select(diagnostic => diagnostic.Message))}");
        }
    }
}
