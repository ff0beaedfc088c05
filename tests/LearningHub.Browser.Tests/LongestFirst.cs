using Xunit.Abstractions;

[assembly: TestCollectionOrderer(
    "LearningHub.Browser.Tests." + nameof(LearningHub.Browser.Tests.LongestFirst), "LearningHub.Browser.Tests")]

namespace LearningHub.Browser.Tests;

/// <summary>Starts the collections that take longest first: a long one that starts last keeps everybody waiting.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Order = ["work", "reading", "studio", "pages", "kinds"];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.IndexOf(Order, collection.DisplayName));
}
