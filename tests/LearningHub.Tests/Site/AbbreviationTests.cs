using LearningHub.Content;
using LearningHub.Search;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

/// <summary>Tools are known by the first letters of their titles, which their texts need not have.</summary>
public sealed class AbbreviationTests
{
    [Theory]
    [InlineData("epds", "epds")]
    [InlineData("DASH", "dash-risk-checklist")]
    [InlineData("EPDS", "epds")]
    [InlineData("sdq", "sdq")]
    public void The_first_letters_of_a_title_find_its_resource_first_and_are_not_corrected(string query, string resource)
    {
        var library = RealHub.Linked;
        using var index = new LibraryIndex(library).OpenPassing();
        var answer = index.Search(new SearchRequest { Text = query });
        Assert.Equal(resource, answer.Hits[0].Group);
        Assert.Null(answer.CorrectedText);
        Assert.Empty(answer.Gaps);
    }
}
