using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content;

public sealed class WordingTests
{
    [Theory]
    [InlineData("The “toxic trio” was named.")]
    [InlineData("The \"Toxic Trio\" course.")]
    [InlineData("Nontoxic trios sing.")]
    [InlineData("`toxic trio` in code.")]
    [InlineData("> The toxic trio, in a quotation.")]
    public void A_contested_term_in_quotation_marks_passes(string body) => Assert.Empty(SmallHub.Faults(("briefings/a.md", SmallHub.Resource(body))));

    [Theory]
    [InlineData("The toxic trio was named.")]
    [InlineData("“A quotation” and the Toxic Trio.")]
    [InlineData("It's the toxic trio.")]
    public void A_contested_term_outside_them_is_a_fault(string body) =>
        Assert.Equal(DiagnosticCodes.TermContested, Assert.Single(SmallHub.Faults(("briefings/a.md", SmallHub.Resource(body)))).Code);

    [Fact]
    public void A_title_with_a_contested_term_is_a_fault_too() =>
        Assert.Equal(DiagnosticCodes.TermContested, Assert.Single(SmallHub.Faults(("briefings/a.md", SmallHub.Resource("Text.", title: "The toxic trio")))).Code);

    [Fact]
    public void An_abbreviation_spelt_out_on_a_public_page_passes() =>
        Assert.Empty(SmallHub.Faults(("awareness/a.md", SmallHub.Resource("The Long Name Team (LNT) is here. Ask the LNT."))));

    [Fact]
    public void A_draft_of_every_type_passes_the_check_and_published_lacks_only_its_own_words()
    {
        foreach (var type in ResourceType.All)
        {
            var draft = ResourceDraft.Write(type, "a-new-one", SmallHub.Today);
            var published = draft.Replace("status: draft", "status: published", StringComparison.Ordinal);
            var path = $"{type.Section}/a-new-one.md";
            Assert.DoesNotContain(SmallHub.Faults((path, draft)), fault => fault.Code.Severity is Severity.Error);
            Assert.All(SmallHub.Faults((path, published)).Where(fault => fault.Code.Severity is Severity.Error), fault => Assert.Equal(DiagnosticCodes.DraftWordsLeft, fault.Code));
        }
    }

    [Theory]
    [InlineData("supervison", "supervision")]
    [InlineData("bingedrinking", "binge-drinking")]
    [InlineData("xyz", null)]
    public void Did_you_mean_finds_the_nearest_word(string written, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(written, ["supervision", "binge-drinking"]));
}
