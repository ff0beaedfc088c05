using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Findings;

/// <summary>
/// The findings of one line. Of two that share letters the first stays; telling this costs no more for the thousandth than for the first.
/// A name, a place or a count inside a long detail is reported beside it, since a shorter text would still give it away.
/// </summary>
internal sealed class FoundList(SafetyLine line)
{
    private readonly List<SafetyFinding> findings = [];
    private const int LongDetail = 14;
    private bool[]? taken;

    /// <summary>The findings in order of finding.</summary>
    public IReadOnlyList<SafetyFinding> All => findings;

    /// <summary>Adds a finding unless an earlier one has some of its letters.</summary>
    public void TryAdd(SafetyFinding finding)
    {
        taken ??= new bool[line.Text.Length];
        var place = taken.AsSpan(finding.Start, finding.Length);
        if (place.Contains(true)) return;
        if (finding is { Kind: SafetyKind.Detail, Length: > LongDetail })
        {
            findings.Add(finding);
            return;
        }
        place.Fill(true);
        findings.Add(finding);
    }

    /// <summary>Puts a finding in the place of another about the same words.</summary>
    public void Replace(SafetyFinding old, SafetyFinding changed) => findings[findings.IndexOf(old)] = changed;

    /// <summary>The findings in order of place.</summary>
    public IReadOnlyList<SafetyFinding> Sorted()
    {
        findings.Sort((one, other) => one.Start.CompareTo(other.Start));
        return findings;
    }
}
