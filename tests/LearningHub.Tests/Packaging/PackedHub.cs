using System.Diagnostics;
using System.IO.Compression;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Packaging;

/// <summary>The downloads, made once by the packaging script, and unpacked.</summary>
public sealed class PackedHub : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hub-packed-");

    /// <summary>The folder of the self-contained program for this system.</summary>
    public string SelfContained => Path.Combine(folder.FullName, "hub-linux-x64");

    /// <summary>The program inside the .NET tool package; it runs with the <c>dotnet</c> that is installed.</summary>
    public string ToolProgram => Path.Combine(folder.FullName, "tool", "tools", "net10.0", "any", "hub.dll");

    /// <summary>How each of the two programs is called.</summary>
    public string[][] Programs => [[Path.Combine(SelfContained, "hub")], [Environment.ProcessPath!, ToolProgram]];

    /// <summary>A folder that holds nothing: the only one on the path of the programs that are tried.</summary>
    public string EmptyPath => folder.CreateSubdirectory("empty").FullName;

    /// <summary>A folder for what a test writes.</summary>
    public string Scratch(string name) => Path.Combine(folder.FullName, name);

    public async Task InitializeAsync()
    {
        var script = Path.Combine(Repository.Root, "src", "LearningHub.Cli", "Packaging", "pack.sh");
        var (code, said, errors) = await HubProcess.RunAsync(
            new ProcessStartInfo("bash", [script, folder.FullName, "linux-x64"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true
            });
        Assert.True(code == 0, said + errors);
        var archive = Path.Combine(folder.FullName, "hub-linux-x64.tar.gz");
        using var tar = Process.Start("tar", ["-xzf", archive, "-C", folder.FullName]);
        await tar.WaitForExitAsync();
        ZipFile.ExtractToDirectory(
            Assert.Single(Directory.EnumerateFiles(folder.FullName, "*.nupkg")), Path.Combine(folder.FullName, "tool"));
        // The host of the container test runs as a user without any files.
        using var open = Process.Start("chmod", ["o+rx", folder.FullName]);
        await open.WaitForExitAsync();
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>How to call a program with nothing of this machine's environment and an empty path.</summary>
    public ProcessStartInfo Call(string program, params IEnumerable<string> arguments)
    {
        var call = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        call.Environment.Clear();
        call.Environment["PATH"] = EmptyPath;
        call.Environment["HOME"] = EmptyPath;
        return call;
    }
}
