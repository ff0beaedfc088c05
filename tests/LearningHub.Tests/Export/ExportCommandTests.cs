using LearningHub.Tests.Support;

namespace LearningHub.Tests.Export;

/// <summary><c>hub export</c>, as a process.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hub-export-");

    [Theory]
    [InlineData("docx")]
    [InlineData("pptx")]
    public async Task A_resource_is_written_whole_in_place_of_an_earlier_file(string format)
    {
        var file = Path.Combine(folder.FullName, $"seven-minute-binge-drinking.{format}");
        await File.WriteAllTextAsync(file, "An earlier file.");
        var (code, said, errors) = await ExportAsync("seven-minute-binge-drinking", "--format", format, "--output", folder.FullName);

        Assert.True(code == 0, errors);
        Assert.Contains($"binge-drinking.{format}", said, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(file))[..2]);
        Assert.Single(folder.EnumerateFiles());
    }

    [Theory]
    [InlineData("seven-minute-binge", "docx", "There is no resource \"seven-minute-binge\".")]
    [InlineData("seven-minute-binge-drinking", "doc", "\"doc\" is not a format.")]
    public async Task A_mistake_is_explained_and_nothing_is_written(string id, string format, string message)
    {
        var (code, _, errors) = await ExportAsync(id, "--format", format, "--output", folder.FullName);

        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Empty(folder.EnumerateFiles());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task<(int Code, string Said, string Errors)> ExportAsync(params string[] arguments) =>
        HubProcess.RunAsync(["export", .. arguments, "--content", Repository.Content]);
}
