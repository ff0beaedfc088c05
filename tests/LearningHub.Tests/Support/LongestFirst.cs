using LearningHub.Tests.Import;
using LearningHub.Tests.Increments;
using LearningHub.Tests.Packaging;
using LearningHub.Tests.Publishing.Releases;
using LearningHub.Tests.Safety;
using LearningHub.Tests.Safety.Files;
using LearningHub.Tests.Safety.Phrases;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("LearningHub.Tests.Support." + nameof(LearningHub.Tests.Support.LongestFirst), "LearningHub.Tests")]

namespace LearningHub.Tests.Support;

/// <summary>Starts the classes that take longest first. Tests of one class run one after another: a long one that starts last keeps
/// everybody waiting. Making the downloads alone takes a minute.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [.. new[]
    {
        typeof(PackagingTests), typeof(QuickScanTests), typeof(ImportProperties), typeof(StrangerSetTests), typeof(IncrementLawTests),
        typeof(DamagedFileTests), typeof(PreviewLawTests), typeof(PurgeTests), typeof(MendingTests),
    }.Select(type => type.FullName!)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(Place).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    // The name of a collection ends in the class whose tests it holds.
    private static int Place(ITestCollection collection)
    {
        var place = Array.FindIndex(Long, name => collection.DisplayName.EndsWith(' ' + name, StringComparison.Ordinal));
        return place < 0 ? Long.Length : place;
    }
}
