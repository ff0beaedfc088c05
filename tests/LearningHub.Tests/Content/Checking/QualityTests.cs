using LearningHub.Content;
using LearningHub.Content.Checking.Quality;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

public sealed class QualityTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("table", 2)]
    [InlineData("made", 1)]
    [InlineData("needed", 2)]
    [InlineData("changes", 2)]
    [InlineData("assessment", 3)]
    [InlineData("communication", 5)]
    public void Syllables_are_counted(string word, int expected) => Assert.Equal(expected, ReadingAge.CountSyllables(word));

    // 100 words in 10 sentences with 130 syllables: grade 0.39 × 10 + 11.8 × 1.3 − 15.59 = 3.65.
    [Fact]
    public void Reading_age_follows_the_published_formula() => Assert.Equal(8.65, ReadingAge.FromCounts(100, 10, 130), 0.001);

    [Fact]
    public void A_plain_page_for_families_passes_and_a_hard_one_is_told_with_its_sentences()
    {
        const string plain = "Some mums and dads drink too much. It is not your fault. You can tell a friend. You can tell a teacher. "
            + "They will help you. You can call us day or night. It is free. We will not tell you off. You can say as much as you want. "
            + "We will ask if you are safe. We will think with you what to do next.";
        Assert.Empty(SmallHub.Diagnostics(("awareness/a.md", SmallHub.Resource(plain))));
        var hard = string.Concat(
            Enumerable.Repeat("Multidisciplinary organisations consistently demonstrate considerable communication difficulties. ", 12));
        var advice = Assert.Single(SmallHub.Diagnostics(("awareness/a.md", SmallHub.Resource(hard))));
        Assert.Equal((DiagnosticCodes.ReadingAge, Severity.Advice), (advice.Code, advice.Code.Severity));
        Assert.Contains("Line 9: “Multidisciplinary", advice.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Blaming_words_are_told_unless_they_are_quoted()
    {
        Assert.Equal("LH503", Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("They failed to engage.")))).Code.Id);
        Assert.Empty(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("The report says “failed to engage”."))));
    }

    [Fact]
    public void The_list_of_words_is_the_boards_own()
    {
        var files = SmallHub.Files(
            ("briefings/a.md", SmallHub.Resource("They failed to engage in a wobbly way.")),
            ("plain-words.yml", "- { word: wobbly, instead: unsteady }"));
        var advice = Assert.Single(Library.Load(MemoryFiles.FromTexts(files), new LibraryOptions(SmallHub.Today)).Diagnostics);
        Assert.StartsWith("Instead: unsteady.", advice.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hubs_own_list_is_the_one_that_is_used_without_a_file()
    {
        var library = RealHub.Library;
        Assert.Equal(LearningHub.Content.Model.Lists.PlainWord.Default, library.Source.PlainWords);
    }

    [Theory]
    [InlineData("## Findings\n\n### Seen {#f-seen .concern}\n\nText.", "LH506")]
    [InlineData("## Recommendations\n\n### Do it {#r-1}\n\nText.", "LH507")]
    [InlineData("| | |\n|---|---|\n| a | b |", "LH504")]
    public void What_does_not_hold_together_is_advice(string body, string code) =>
        Assert.Equal(Severity.Advice,
            Assert.Single(SmallHub.Diagnostics(("research/a.md", SmallHub.Resource(body))), found => found.Code.Id == code).Code.Severity);

    [Fact]
    public void A_source_that_is_not_cited_is_advice() =>
        Assert.Equal(
            "LH505", Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Text.", "source: report\n")))).Code.Id);

    [Fact]
    public void Advice_is_counted_and_not_shown_unless_asked_for()
    {
        var diagnostics = SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("They failed to engage. They failed to engage.")));
        Assert.Equal("No problems found.", DiagnosticText.Summary(diagnostics));
        Assert.Equal("  advice LH503: There is a plainer word, 2 times\n", DiagnosticText.AdviceSummary(diagnostics));
    }
}
