using LearningHub.Content.Checking;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Checking.Safety.Scanning;
using LearningHub.Content.Diagnostics;
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

    // What is written seldom, and told by words that lie far apart.
    [Theory]
    [InlineData("Nine days after she was born, and long before anybody who knew the family had spoken of it, the girl was found cold.")]
    [InlineData("Among the 40 girls at the school, two were excluded last year.")]
    [InlineData("From the 30 boys in the ward, three left last year.")]
    [InlineData("3 (33.333 per cent) of the children in the ward died last year.")]
    [InlineData("Three of the 12 ill-fed much-moved looked-after children in the ward died.")]
    [InlineData("All but two of the 45 girls in the ward were seen last year.")]
    [InlineData("Two among the girls of the school were excluded last year.")]
    [InlineData("They moved to Flat B, Elm Court, long before the strike that nobody there speaks of any more, and it cost her 14 pounds.")]
    [InlineData("Her case number is 14-ab-12 in that file.")]
    [InlineData("The family lived at 14 St. Mary's-in-the-Field Old Mill Road then.")]
    [InlineData("His hospital number was AB/12/CD/34 that year.")]
    public void No_cue_hides_a_finding_in_rarer_forms(string text)
    {
        var context = new SafetyContext(SmallHub.Load().Catalogue!);
        var all = Told(Line(text, lit: true), context);
        Assert.NotEmpty(all);
        Assert.Equal(all, Told(Line(text, lit: false), context));
    }

    [Fact]
    public void No_cue_hides_a_finding_in_the_content_and_in_the_made_up_reports()
    {
        var context = new SafetyContext(SmallHub.Load().Catalogue!);
        var files = Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Interchange", "MadeUp"), "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".cs", StringComparison.Ordinal)));
        var lines = files.SelectMany(File.ReadLines).Where(line => line.Length > 0).ToList();
        Assert.True(lines.Count > 2000, $"Only {lines.Count} lines were read.");
        foreach (var text in lines) Assert.Equal(Told(Line(text, lit: true), context), Told(Line(text, lit: false), context));
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
    [InlineData("three of the 40 children", "NumberPeople")]
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
