using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Given names that a list knows: in a sentence that tells of one family, standing alone, or beside what is written of people in files alone. In capital letters throughout and
/// without any they count where the words around leave no doubt.
/// </summary>
internal sealed partial class GivenNameDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.GivenName | Cue.Naming)) return;
        if (line.Has(Cue.Naming)) foreach (Match match in Small().Matches(line.Text))
        {
            var name = match.Groups["name"];
            if (GivenNames.Contains(char.ToUpperInvariant(name.Value[0]) + name.Value[1..])) Add(name.Index, name.Length);
        }
        if (!line.Has(Cue.GivenName)) return;
        foreach (var (start, length) in LoneNames.Shouted(line.Text))
        {
            if (line.SentenceTellsOfOneFamily(start) || IsInFile(line, start)) Add(start, length);
        }
        if (!line.HasUnknownCapital) return;
        foreach (var word in CapitalWord.In(line.Text))
        {
            if (!GivenNames.Contains(line.Text.AsSpan(word.Start, word.Length))) continue;
            if (line.SentenceTellsOfOneFamily(word.Start) || LoneNames.Is(line.Text, word) || IsInFile(line, word.Start)) Add(word.Start, NameDetector.EndOfName(line.Text, word.Start) - word.Start);
        }

        void Add(int start, int length) => NameDetector.Add(new SafetyFinding(SafetyKind.Name, line, start, length, Suggestion: NameDetector.Advice), context, found);
    }

    // "Leah Crompton, DOB 4.7.12".
    private static bool IsInFile(SafetyLine line, int at) => Filed().IsMatch(line.SentenceTextAt(at));

    // Without capital letters only a list can tell a name, and only behind words that give one.
    private static Regex Small() => _small ??= new Regex(@"\b(?:called|named|nicknamed|alias|aka|known as|name (?:is|was)) ['‘""“]?(?<name>[a-z]{3,12})\b", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _small;

    private static Regex Filed() => _filed ??= new Regex(
        @"\b(?:d\.?o\.?b|date of birth|NHS n\w+|born (?:on|in)?|was (?:discussed|referred|allocated|arrested|admitted|discharged|seen|visited|assessed|placed|charged|found|reported|taken|moved|removed|excluded|bailed|sentenced|convicted)|did not attend|failed to attend|(?:discussed|heard) at (?:the )?MARAC|no fixed abode|of this address|(?:his|her) address)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _filed;
}
