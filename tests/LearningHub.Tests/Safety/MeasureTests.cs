using System.Globalization;
using System.Text;
using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;
using Xunit.Abstractions;

namespace LearningHub.Tests.Safety;

/// <summary>How well the safety check finds what it is to find, and leaves alone what it is to leave alone.</summary>
public sealed class MeasureTests(ITestOutputHelper output)
{
    private const string All = "all";

    private static readonly Dictionary<string, string> KindOf = new()
    {
        ["LH401"] = "nhs-number",
        ["LH402"] = "insurance-number",
        ["LH403"] = "postcode",
        ["LH404"] = "street-address",
        ["LH405"] = "phone",
        ["LH406"] = "e-mail",
        ["LH407"] = "birth-date",
        ["LH408"] = "reference",
        ["LH409"] = "exact-date",
        ["LH410"] = "exact-age",
        ["LH411"] = "name",
        ["LH412"] = "place",
        ["LH413"] = "combination",
        ["LH414"] = "combination",
        ["LH415"] = "small-number",
    };

    private static readonly string[] Patterned = ["nhs-number", "insurance-number", "postcode", "street-address", "phone", "e-mail", "birth-date", "reference"];

    [Fact]
    public void There_are_enough_sentences_and_a_third_is_held_out()
    {
        Assert.True(LabelledSentence.All.Count >= 320, $"{LabelledSentence.All.Count} sentences");
        Assert.InRange(LabelledSentence.All.Count(each => each.IsHeldOut), LabelledSentence.All.Count / 4, LabelledSentence.All.Count / 2);
        Assert.Empty(LabelledSentence.All.SelectMany(each => each.Kinds).Except(KindOf.Values));
    }

    [Fact]
    public void Risks_are_found_and_look_alikes_left_alone()
    {
        var (everything, told) = Measure(LabelledSentence.All);
        var (tuned, _) = Measure([.. LabelledSentence.All.Where(each => !each.IsHeldOut)]);
        var (heldOut, _) = Measure([.. LabelledSentence.All.Where(each => each.IsHeldOut)]);
        var table = $"All {LabelledSentence.All.Count} sentences\n{Table(everything)}\nTuned on\n{Table(tuned)}\nHeld out\n{Table(heldOut)}\n{told}";
        output.WriteLine(table);
        foreach (var (kind, score) in everything)
        {
            var isPatterned = Patterned.Contains(kind);
            Assert.True(score.Recall >= (isPatterned ? 0.97 : 0.85) || kind == All, $"Recall of {kind} is too low.\n{table}");
            Assert.True(score.Precision >= 0.9 || !(isPatterned || kind == All), $"Precision of {kind} is too low.\n{table}");
        }
    }

    private static (SortedDictionary<string, Score> Scores, string Told) Measure(IReadOnlyList<LabelledSentence> sentences)
    {
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal) { [All] = default };
        var told = new StringBuilder();
        foreach (var sentence in sentences)
        {
            var found = Found(sentence.Text);
            foreach (var kind in sentence.Kinds.Union(found))
            {
                var (isExpected, isFound) = (sentence.Kinds.Contains(kind), found.Contains(kind));
                foreach (var key in (string[])[kind, All]) scores[key] = scores.GetValueOrDefault(key).With(isExpected, isFound);
                if (isExpected != isFound) told.AppendLine(CultureInfo.InvariantCulture, $"{(isFound ? "false alarm" : "missed")}{(sentence.IsHeldOut ? " (held out)" : string.Empty)} {kind}: {sentence.Text}");
            }
        }
        return (scores, told.ToString());
    }

    private static HashSet<string> Found(string text) =>
        [.. SmallHub.Faults(("briefings/a.md", SmallHub.Resource(text))).Select(fault => KindOf.GetValueOrDefault(fault.Code.Id)).OfType<string>()];

    private static string Table(SortedDictionary<string, Score> scores) => string.Join('\n', scores.Select(pair => string.Create(
        CultureInfo.InvariantCulture, $"{pair.Key,-18} recall {pair.Value.Recall:0.000}  precision {pair.Value.Precision:0.000}  ({pair.Value.Hits} of {pair.Value.Hits + pair.Value.Misses}, {pair.Value.Alarms} false)")));

    private readonly record struct Score(int Hits, int Misses, int Alarms)
    {
        public double Recall => Hits + Misses == 0 ? 1 : (double)Hits / (Hits + Misses);

        public double Precision => Hits + Alarms == 0 ? 1 : (double)Hits / (Hits + Alarms);

        public Score With(bool isExpected, bool isFound) => (isExpected, isFound) switch
        {
            (true, true) => this with { Hits = Hits + 1 },
            (true, false) => this with { Misses = Misses + 1 },
            _ => this with { Alarms = Alarms + 1 },
        };
    }
}
