using LearningHub.Content.Checking;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Checking.Safety.Scanning;
using LearningHub.Content.Model;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>Cues save time and must never cost a finding: with every cue lit, nothing more is found.</summary>
public sealed class CueTests
{
    private static readonly LineScan Everything = new((Cue)ulong.MaxValue, 1000, 1000);

    private static IEnumerable<LabelledSentence> Sentences => LabelledSentence.All.Concat(LabelledSentence.Learnt);

    [Fact]
    public void No_cue_hides_a_finding_in_the_labelled_sentences()
    {
        var context = new SafetyContext(SmallHub.Load().Catalogue!);
        foreach (var sentence in Sentences)
        {
            foreach (var text in (string[])[sentence.Text, $"One more. {sentence.Text}", sentence.Text.TrimEnd('.')])
                Assert.Equal(Told(Line(text, lit: true), context), Told(Line(text, lit: false), context));
        }
    }

    [Fact]
    public void No_cue_hides_a_detail_in_the_labelled_sentences()
    {
        foreach (var sentence in Sentences)
            Assert.Equal(Details(Line(sentence.Text, lit: true)), Details(Line(sentence.Text, lit: false)));
    }

    [Theory]
    [InlineData("murdered", true)]
    [InlineData("Murderer", true)]
    [InlineData("murde", false)]
    [InlineData("fire", true)]
    [InlineData("firefighter", false)]
    public void Beginnings_and_whole_words_are_told_apart(string word, bool isCue) =>
        Assert.Equal(isCue, (LineScan.Of($"a {word} b").Cues & DetailPattern.Rare.Cue) != 0);

    [Theory]
    [InlineData("due 8.11.14", "NumericDate")]
    [InlineData("in May", "Month")]
    [InlineData("a six-week-old", "NumberUnit")]
    [InlineData("girl, 7,", "PersonNumber")]
    [InlineData("three of the 40 children", "NumberOf, OfNumber, NumberPeople")]
    [InlineData("at CW1 2BX", "InwardCode")]
    public void Numbers_are_seen_with_what_stands_beside_them(string text, string cues)
    {
        var expected = Enum.Parse<Cue>(cues);
        Assert.Equal(expected, LineScan.Of(text).Cues & expected);
    }

    [Theory]
    [InlineData("they may come")]
    [InlineData("1.2 and 3")]
    public void What_only_looks_like_a_date_lights_nothing(string text) => Assert.Equal(Cue.None, LineScan.Of(text).Cues & Cue.Date);

    private static SafetyLine Line(string text, bool lit)
    {
        var flat = FlatLine.Of(text, SourcePosition.Start);
        return lit ? new SafetyLine(flat, LineSetting.None) { Scan = Everything } : new SafetyLine(flat, LineSetting.None);
    }

    private static string Told(SafetyLine line, SafetyContext context) =>
        string.Join("; ", SafetyCheck.Lines(line, context, []).Select(finding => $"{finding.Kind} {finding.Words}"));

    private static string Details(SafetyLine line) =>
        string.Join("; ", DetailFinder.Find(new CaseOutline("case 1", [new Segment(line, 0, line.Text.Length)]), []).Select(detail => $"{detail.Kind} {detail.Words}"));
}
