using LearningHub.Benchmarks.Generating;
using LearningHub.Benchmarks.Generating.MadeUp;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety.Ordinary;

/// <summary>The library that the benchmarks build: its words come from a grammar and are nobody's, so every name in it is a false
/// alarm.</summary>
public sealed class MadeUpLibraryTests : IDisposable
{
    private const int Resources = 400;

    private readonly string folder = Directory.CreateTempSubdirectory("hub-made-up-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nothing_in_the_library_of_the_benchmarks_is_an_error_or_a_warning()
    {
        var writer = new HubWriter(folder);
        writer.WriteData();
        foreach (var page in new MadeUpLibrary(Resources, seed: 7).Pages()) writer.Write(page);
        var run = await HubProcess.RunAsync("check", "--strict", "--content", folder);
        var found = run.Out.Split('\n').Where(line => line.Contains(": error ") || line.Contains(": warning "));
        Assert.Equal((0, string.Empty), (run.Code, string.Join('\n', found)));
    }
}
