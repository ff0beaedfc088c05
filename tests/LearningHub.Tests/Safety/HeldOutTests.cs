using Xunit.Abstractions;

namespace LearningHub.Tests.Safety;

/// <summary>The safety check on sentences that nobody had in mind while the detectors were written.</summary>
public sealed class HeldOutTests(ITestOutputHelper output)
{
    // Slightly under what was measured at the first run. To raise them by tuning to these sentences would make them worthless.
    private const double LeastRecall = 0.76;
    private const double LeastPrecision = 0.965;

    // The share of look-alikes of which something was reported. A gate that cries wolf is soon ignored.
    private const double MostAlarmed = 0.02;

    [Fact]
    public void There_are_enough_unseen_sentences_of_every_kind_and_all_are_new()
    {
        var sentences = LabelledSentence.Unseen;
        Assert.True(sentences.Count(each => each.Kinds.Count > 0) >= 160, $"{sentences.Count} sentences");
        Assert.True(sentences.Count(each => each.Kinds.Count == 0) >= 80, $"{sentences.Count} sentences");
        Assert.Equal(Measurement.Kinds.Distinct().Order(StringComparer.Ordinal), sentences.SelectMany(each => each.Kinds).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(sentences.Select(each => each.Text).Intersect(LabelledSentence.All.Select(each => each.Text)));
    }

    [Fact]
    public void Unseen_risks_are_found_and_look_alikes_left_alone_as_well_as_they_were()
    {
        var measured = Measurement.Of(LabelledSentence.Unseen);
        LabelledSentence[] lookAlikes = [.. LabelledSentence.Unseen.Where(each => each.Kinds.Count == 0)];
        var alarmed = lookAlikes.Count(IsReported);
        var risky = LabelledSentence.Unseen.Count - lookAlikes.Length;
        var silent = LabelledSentence.Unseen.Count(each => each.Kinds.Count > 0 && !IsReported(each));
        var table = $"{LabelledSentence.Unseen.Count} sentences\n{measured.Table}\n{alarmed} of {lookAlikes.Length} look-alikes reported, nothing reported in {silent} of {risky} with a risk\n{measured.Told}";
        output.WriteLine(table);
        var all = measured.Scores[Measurement.All];
        Assert.True(all.Recall >= LeastRecall, $"Recall is too low.\n{table}");
        Assert.True(all.Precision >= LeastPrecision, $"Precision is too low.\n{table}");
        Assert.True(alarmed <= MostAlarmed * lookAlikes.Length, $"Too many look-alikes are reported.\n{table}");
    }

    private static bool IsReported(LabelledSentence sentence) => Measurement.Of([sentence]).Scores[Measurement.All] is { Hits: > 0 } or { Alarms: > 0 };
}
