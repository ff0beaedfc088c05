using LearningHub.Content;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Increments;

/// <summary>What a process has read before is taken over where the bytes of a file are the same, and nowhere else.</summary>
public sealed class KnownSourceTests
{
    private static readonly LibraryOptions Options = new(SmallHub.Today);

    [Fact]
    public void A_resource_with_the_same_bytes_is_not_read_again()
    {
        var before = Library.Load(Files("First text.", "Second text."), Options);
        var after = Library.Load(Files("First text.", "Another text."), Options, null, before.Source);
        Assert.Same(Read(before, "audits/a.md"), Read(after, "audits/a.md"));
        Assert.NotSame(Read(before, "briefings/b.md"), Read(after, "briefings/b.md"));
        Assert.Equal(Library.Load(Files("First text.", "Another text."), Options).Diagnostics, after.Diagnostics);
    }

    [Fact]
    public void The_same_bytes_in_another_place_are_another_resource()
    {
        var text = SmallHub.Resource("A text.");
        var before = Library.Load(MemoryFiles.FromTexts(SmallHub.Files(("briefings/b.md", text))), Options);
        var after = Library.Load(MemoryFiles.FromTexts(SmallHub.Files(("audits/b.md", text))), Options, null, before.Source);
        Assert.Equal(["audits/b.md"], after.Source.Resources.Select(file => file.Path));
        Assert.Equal(ResourceType.Audit, Read(after, "audits/b.md").Type);
    }

    [Fact]
    public void A_file_that_could_not_be_read_says_so_again()
    {
        var files = MemoryFiles.FromTexts(SmallHub.Files(("briefings/b.md", "---\ntitle: [\n---\n\nText.\n")));
        var before = Library.Load(files, Options);
        Assert.True(before.HasErrors);
        Assert.Equal(before.Diagnostics, Library.Load(files, Options, null, before.Source).Diagnostics);
    }

    [Fact]
    public void Data_files_are_always_read()
    {
        var before = Library.Load(Files("A text.", "Another."), Options);
        var texts = SmallHub.Files(("audits/a.md", SmallHub.Resource("A text.")), ("briefings/b.md", SmallHub.Resource("Another.")));
        texts["hub.yml"] = texts["hub.yml"].Replace("Small hub", "Smaller hub", StringComparison.Ordinal);
        var after = Library.Load(MemoryFiles.FromTexts(texts), Options, null, before.Source);
        Assert.Equal("Smaller hub", after.Source.Settings?.Name);
        Assert.NotEqual(before.Source.DataStamp, after.Source.DataStamp);
    }

    private static MemoryFiles Files(string first, string second) => MemoryFiles.FromTexts(SmallHub.Files(
        ("audits/a.md", SmallHub.Resource(first)), ("briefings/b.md", SmallHub.Resource(second))));

    private static Resource Read(Library library, string path) =>
        library.Source.Resources.Single(file => file.Path == path).Resource!;
}
