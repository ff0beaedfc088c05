using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Stamps;
using LearningHub.Content.Tracing;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Increments;

/// <summary>What links in bodies make together, read as a whole.</summary>
public sealed class EveryBodyTests
{
    [Fact]
    public void Whoever_counts_all_back_links_depends_on_every_body()
    {
        var before = Library.Load(Files("Text."), new LibraryOptions(SmallHub.Today)).Linked!;
        using var trace = ReadTrace.Begin();
        Assert.Equal(0, before.BackLinks.PointingTo.Count);
        var keys = trace.Keys;
        var after = Library.Load(Files("Read [the other](../briefings/c.md)."), new LibraryOptions(SmallHub.Today)).Linked!;
        Assert.Equal(1, after.BackLinks.PointingTo.Count);
        Assert.NotEqual(new LibraryStamps(before).Combine(keys), new LibraryStamps(after).Combine(keys));
        // The list of all resources alone says nothing of bodies.
        ReadKey[] list = [new ReadKey(ReadKind.Everything, string.Empty)];
        Assert.Equal(new LibraryStamps(before).Combine(list), new LibraryStamps(after).Combine(list));
    }

    private static MemoryFiles Files(string text) => MemoryFiles.FromTexts(SmallHub.Files(
        ("briefings/b.md", SmallHub.Resource(text)), ("briefings/c.md", SmallHub.Resource("Text."))));
}
