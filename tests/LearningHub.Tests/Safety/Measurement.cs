using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>What the safety check found in labelled sentences.</summary>
/// <param name="Scores">How often each kind of risk was found, missed and reported wrongly, and all kinds together.</param>
/// <param name="Sentences">By whether a sentence holds a risk: how many there are, and of how many something was reported.</param>
/// <param name="Told">A line for each miss and each false alarm.</param>
internal sealed record Measurement(
    SortedDictionary<string, Score> Scores, (int Risky, int RiskyReported, int LookAlikes, int LookAlikesReported) Sentences, string Told)
{
    public const string All = "all";
    public const string Patterned = "all patterned";
    public const string Rest = "all others";

    /// <summary>Kinds of risk that have a pattern of their own.</summary>
    public static readonly IReadOnlyList<string> PatternedKinds =
        ["nhs-number", "insurance-number", "postcode", "street-address", "phone", "e-mail", "birth-date", "reference"];

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
        ["LH424"] = "place",
    };

    // Many sentences are measured twice: with all, and with their half.
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Known = new();

    public static IReadOnlyCollection<string> Kinds => KindOf.Values;

    /// <summary>A line for each kind.</summary>
    public string Table => string.Join('\n', Scores.Select(pair => string.Create(
        CultureInfo.InvariantCulture,
            $"{pair.Key,-18} recall {pair.Value.Recall:0.000}  precision {pair.Value.Precision:0.000}  ({pair.Value.Hits} of "
            + $"{pair.Value.Hits + pair.Value.Misses}, {pair.Value.Alarms} false)"))
        .Append($"{Sentences.LookAlikesReported} of {Sentences.LookAlikes} look-alikes reported, something reported in "
            + $"{Sentences.RiskyReported} of {Sentences.Risky} with a risk"));

    public static Measurement Measure(IReadOnlyList<LabelledSentence> sentences)
    {
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal)
        {
            [All] = default,
            [Patterned] = default,
            [Rest] = default
        };
        var told = new StringBuilder();
        var (risky, riskyReported, lookAlikes, lookAlikesReported) = (0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var found = Known.GetOrAdd(sentence.Text, Found).ToHashSet();
            // The age of a parent is asked about since these were labelled: beside another risk it is no false alarm.
            if (sentence.Kinds.Count > 0 && !sentence.Kinds.Contains("exact-age")) found.Remove("exact-age");
            var reported = found.Count > 0 ? 1 : 0;
            if (sentence.Kinds.Count > 0) (risky, riskyReported) = (risky + 1, riskyReported + reported);
            else (lookAlikes, lookAlikesReported) = (lookAlikes + 1, lookAlikesReported + reported);
            foreach (var kind in sentence.Kinds.Union(found))
            {
                var (isExpected, isFound) = (sentence.Kinds.Contains(kind), found.Contains(kind));
                foreach (var key in (string[])[kind, All, PatternedKinds.Contains(kind) ? Patterned : Rest])
                    scores[key] = scores.GetValueOrDefault(key).With(isExpected, isFound);
                if (isExpected != isFound)
                {
                    told.AppendLine(CultureInfo.InvariantCulture,
                        $"{(isFound ? "false alarm" : "missed")}{(sentence.IsHeldOut ? " (held out)" : string.Empty)} {kind}: "
                        + $"{sentence.Text}");
                }
            }
        }
        return new Measurement(scores, (risky, riskyReported, lookAlikes, lookAlikesReported), told.ToString());
    }

    private static IReadOnlyList<string> Found(string text) =>
        [.. SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(text))).Select(each => KindOf.GetValueOrDefault(each.Code.Id))
            .OfType<string>()];
}
