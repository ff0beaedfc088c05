using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content;

/// <summary>Whoever opens a page for families sees at once whom to ring.</summary>
public sealed class ContactFirstTests
{
    [Fact]
    public void Every_page_for_families_has_a_contact_box_as_its_first_or_second_block()
    {
        var pages = RealHub.Linked.Resources.Where(resource => resource.Type == ResourceType.Awareness).ToArray();
        Assert.True(pages.Length >= 15);
        Assert.Empty(pages.Where(page => !BeginsWithContact(page.Body)).Select(page => page.Path));
    }

    [Theory]
    [InlineData("::: contact\nRing 999.\n:::\n\n## Title\n\nText.", true)]
    [InlineData("## Question?\n\nShort text.\n\n**More text.**\n\n::: contact\nRing 999.\n:::", true)]
    [InlineData("Text.\n\n::: contact\nRing 999.\n:::", true)]
    [InlineData("## Title\n\nText.\n\n## Another\n\nText.\n\n::: contact\nRing 999.\n:::", false)]
    [InlineData("Text.\n\n## Title\n\nText.\n\n::: contact\nRing 999.\n:::", false)]
    [InlineData("::: note\nText.\n:::\n\n## Title\n\nText.\n\n::: contact\nRing 999.\n:::", false)]
    [InlineData("## Title\n\nText.", false)]
    public void A_heading_and_its_text_are_one_block(string text, bool begins)
    {
        var library = SmallHub.Load(("awareness/a.md", SmallHub.Resource(text)));
        Assert.Equal(begins, BeginsWithContact(library.Linked!.ById["a"].Body));
    }

    private static bool BeginsWithContact(Body body) => body.Blocks
        .Where((block, place) => place == 0 || block is HeadingBlock or CalloutBlock).Take(2)
        .Any(block => block is CalloutBlock { Kind: CalloutKind.Contact });
}
