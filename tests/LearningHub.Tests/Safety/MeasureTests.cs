using Xunit.Abstractions;

namespace LearningHub.Tests.Safety;

/// <summary>Measures how many risks the safety check finds, and how many harmless sentences it reports.</summary>
public sealed class MeasureTests(ITestOutputHelper output)
{
    [Fact]
    public void There_are_enough_sentences_and_a_third_is_held_out()
    {
        Assert.True(LabelledSentence.All.Count >= 320, $"{LabelledSentence.All.Count} sentences");
        Assert.InRange(LabelledSentence.All.Count(each => each.IsHeldOut), LabelledSentence.All.Count / 4, LabelledSentence.All.Count / 2);
        Assert.Empty(LabelledSentence.All.SelectMany(each => each.Kinds).Except(Measurement.Kinds));
    }

    [Fact]
    public void Risks_are_found_and_look_alikes_left_alone()
    {
        var everything = Measurement.Measure(LabelledSentence.All);
        var tuned = Measurement.Measure([.. LabelledSentence.All.Where(each => !each.IsHeldOut)]);
        var heldOut = Measurement.Measure([.. LabelledSentence.All.Where(each => each.IsHeldOut)]);
        var table = $"All {LabelledSentence.All.Count} sentences\n{everything.Table}\nTuned on\n{tuned.Table}\nHeld "
            + $"out\n{heldOut.Table}\n{everything.Told}";
        output.WriteLine(table);
        foreach (var (kind, score) in everything.Scores)
        {
            var isPatterned = kind == Measurement.Patterned || Measurement.PatternedKinds.Contains(kind);
            Assert.True(score.Recall >= (isPatterned ? 0.97 : 0.85), $"Recall of {kind} is too low.\n{table}");
            Assert.True(score.Precision >= 0.9 || !(isPatterned || kind == Measurement.All), $"Precision of {kind} is too low.\n{table}");
        }
    }
}
