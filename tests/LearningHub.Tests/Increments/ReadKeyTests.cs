using LearningHub.Content.Tracing;

namespace LearningHub.Tests.Increments;

/// <summary>Keys of look-ups in the cache of a build.</summary>
public sealed class ReadKeyTests
{
    [Fact]
    public void Lists_come_back_as_they_were_and_each_key_is_written_out_once()
    {
        var (one, other) = (new ReadKey(ReadKind.Body, "a-name-that-is-long"), new ReadKey(ReadKind.Everything, "a-name-that-is-long"));
        ReadKey[][] lists = [[one], [], [one, other, one], [other]];
        using var bytes = new MemoryStream();
        using (var output = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            var writer = new ReadKeyWriter(output);
            foreach (var list in lists) writer.Write(list);
        }
        Assert.InRange(bytes.Length, 2 * one.Name.Length, 2 * one.Name.Length + 20);
        bytes.Position = 0;
        using var input = new BinaryReader(bytes);
        var reader = new ReadKeyReader(input);
        foreach (var list in lists) Assert.Equal(list, reader.Read());
    }
}
