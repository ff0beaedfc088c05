using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

public sealed class SearchSettingsTests
{
    [Fact]
    public void References_lead_from_what_people_say_to_what_the_library_writes()
    {
        var reference = Assert.Single(
            SmallHub.Load(("search.yml", "see: [{ words: [baby blues, PND], find: [mental ill health] }]")).Linked!.Search.See);
        Assert.Equal(["baby blues", "PND"], reference.Words);
        Assert.Equal(["mental ill health"], reference.Finds);
    }

    [Theory]
    [InlineData("{ words: [baby blues] }")]
    [InlineData("{ find: [mental ill health] }")]
    public void A_reference_that_leads_nowhere_is_reported(string reference)
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("search.yml", $"see: [{reference}]")));
        Assert.Equal("This reference does not say what to find.", diagnostic.Message);
    }
}
