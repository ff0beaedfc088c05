using LearningHub.Contract.Library;
using LearningHub.Site;
using LearningHub.Site.Dataset;
using LearningHub.Site.Searching.Naming;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Search.Assisting;

/// <summary>A query that names a law or guidance of the library shows it beside the results.</summary>
public sealed class NamedLawTests
{
    private static readonly Lazy<NamedEntries> Entries = new(() =>
        NamedEntries.ForDataset(new LibraryDataset(LibraryRecordBuilder.Build(new SiteContext(RealHub.Linked, DefaultTheme.Instance)))));

    [Theory]
    [InlineData("working together 2023", "Working together to safeguard children")]
    [InlineData("Working Together", "Working together to safeguard children")]
    [InlineData("Children Act 1989", "Children Act 1989")]
    [InlineData("children act", "Children Act 1989")]
    [InlineData("section 47", "Children Act 1989")]
    public void Law_and_guidance_are_found_by_the_names_that_people_use(string query, string title) =>
        Assert.Contains(Entries.Value.Laws(query), law => law.Title.StartsWith(title, StringComparison.Ordinal));

    [Theory]
    [InlineData("human rights act")]
    [InlineData("Equality Act 2010")]
    public void An_act_that_the_library_does_not_have_is_named_as_missing(string query)
    {
        Assert.Empty(Entries.Value.Laws(query));
        Assert.Equal(query, Entries.Value.MissingLaw(query));
    }
}
