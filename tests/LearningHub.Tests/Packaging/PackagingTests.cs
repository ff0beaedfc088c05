using System.Diagnostics;
using System.Text.RegularExpressions;
using LearningHub.Tests.Starting;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Packaging;

/// <summary>The program as people install it: without Node, without an SDK, in a container.</summary>
public sealed class PackagingTests(PackedHub packed) : IClassFixture<PackedHub>
{
    [Fact]
    public async Task The_tool_package_builds_the_content_without_Node()
    {
        var output = packed.Scratch("by-tool");
        var dotnet = Environment.ProcessPath!;
        var (code, said, errors) = await HubProcess.RunAsync(
            packed.Call(dotnet, packed.ToolProgram, "build", "--content", Repository.Content, "--output", output));
        Assert.True(code == 0, said + errors);
        Assert.True(File.Exists(Path.Combine(output, "site", "index.html")));
    }

    [Fact]
    public async Task The_self_contained_folder_builds_and_serves_without_Node_and_NET()
    {
        var output = packed.Scratch("by-folder");
        var program = Path.Combine(packed.SelfContained, "hub");
        var (code, said, errors) = await HubProcess.RunAsync(
            packed.Call(program, "build", "--content", Repository.Content, "--output", output));
        Assert.True(code == 0, said + errors);
        using var host = Process.Start(packed.Call(program, "serve", "--release", output, "--urls", "http://127.0.0.1:0"))!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressAsync(host)) };
            Assert.Contains("<main", await client.GetStringAsync("/"), StringComparison.Ordinal);
            Assert.Contains("\"total\"", await client.GetStringAsync("/api/v1/search?q=alcohol"), StringComparison.Ordinal);
            Assert.NotEmpty(await client.GetByteArrayAsync("/opensearch.xml"));
        }
        finally
        {
            host.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task The_packed_programs_export_and_run_an_audit_without_Node()
    {
        foreach (var (program, number) in packed.Programs.Select((program, number) => (program, number)))
        {
            var (files, rounds) = (packed.Scratch($"exported-{number}"), packed.Scratch($"rounds-{number}"));
            string[] where = ["--content", Repository.Content, "--rounds", rounds];
            await RunAsync("export", "combined-issues-course", "--format", "pptx", "--output", files, "--content", Repository.Content);
            await RunAsync("export", "audit", "--format", "html", "--output", files, "--content", Repository.Content);
            await RunAsync(["audit", "new", "audit", "--id", "round-1", "--cases", "2", .. where]);
            await RunAsync(["collate", "round-1", .. where]);

            Assert.Equal(["audit.html", "combined-issues-course.pptx"], Directory.EnumerateFiles(files).Select(Path.GetFileName).Order());
            Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(rounds, "round-1", "send"), "*.docx", SearchOption.AllDirectories));
            Assert.True(File.Exists(Path.Combine(rounds, "round-1", "results", "draft-audit.md")));

            async Task RunAsync(params string[] arguments)
            {
                var (code, said, errors) = await HubProcess.RunAsync(packed.Call(program[0], [.. program[1..], .. arguments]));
                Assert.True(code == 0, said + errors);
            }
        }
    }

    [Fact]
    public async Task The_packed_programs_open_the_studio_with_its_styles_without_Node()
    {
        foreach (var program in packed.Programs)
        {
            string[] studio = ["studio", "--no-browser", "--content", Repository.Content, "--urls", "http://127.0.0.1:0"];
            using var host = Process.Start(packed.Call(program[0], [.. program[1..], .. studio]))!;
            try
            {
                var start = new Uri(await AddressAsync(host, @"http://\S+key=\w+"));
                using var client = new HttpClient();
                Assert.Contains("<main", await client.GetStringAsync(start), StringComparison.Ordinal);
                Assert.Contains(
                    "govuk-button", await client.GetStringAsync(new Uri(start, "/assets/studio.css")), StringComparison.Ordinal);
                Assert.NotEmpty(await client.GetStringAsync(new Uri(start, "/assets/studio.js")));
            }
            finally
            {
                host.Kill(entireProcessTree: true);
            }
        }
    }

    [Fact]
    public void What_people_install_has_nothing_in_it_that_only_the_build_needs()
    {
        var names = Directory.EnumerateFiles(packed.SelfContained)
            .Concat(Directory.EnumerateFiles(Path.GetDirectoryName(packed.ToolProgram)!)).Select(path => Path.GetFileName(path)).ToArray();
        Assert.NotEmpty(names);
        Assert.Equal([], names.Where(name => name.StartsWith("package", StringComparison.Ordinal)
            || (name.StartsWith("LearningHub.", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task The_packed_programs_make_a_new_hub()
    {
        foreach (var (program, number) in packed.Programs.Select((program, number) => (program, number)))
        {
            var hub = packed.Scratch($"new-hub-{number}");
            var (code, said, errors) = await HubProcess.RunAsync(
                packed.Call(program[0], [.. program[1..], "init", hub, "--examples", .. StartingHub.Options]));
            Assert.True(code == 0, said + errors);
            (code, said, errors) =
                await HubProcess.RunAsync(packed.Call(program[0], [.. program[1..], "check", "--content", hub, "--strict"]));
            Assert.True(code == 0, said + errors);
        }
    }

    [Fact]
    public async Task The_program_says_its_version_and_the_commit_it_was_built_from()
    {
        var (code, said, _) = await HubProcess.RunAsync(packed.Call(Path.Combine(packed.SelfContained, "hub"), "--version"));
        Assert.Equal(0, code);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?\+[0-9a-f]{40}$", said.Trim());
    }

    [SkippableFact]
    public async Task The_container_runs_without_rights_on_a_read_only_file_system_and_its_health_check_succeeds()
    {
        Skip.IfNot(Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv"),
            "Only the root user may try the container's way of starting.");
        var containerfile = File.ReadAllText(Path.Combine(Repository.Root, "Containerfile"));
        var port = FreePort();
        var release = packed.Scratch("by-container");
        Assert.Equal(0, (await HubProcess.RunAsync("build", "--content", Repository.Content, "--output", release)).Code);
        var command = Words(containerfile, "ENTRYPOINT").Concat(Words(containerfile, "CMD"))
            .Select(word => word.Replace("/opt/hub-linux-x64", packed.SelfContained, StringComparison.Ordinal)
                .Replace("/srv/hub/current", release, StringComparison.Ordinal).Replace("8080", port, StringComparison.Ordinal));
        // A mount namespace that is read-only except for the memory file systems of a container.
        const string ReadOnly =
            "mount -o remount,ro,bind / && mount -t tmpfs tmpfs /run && exec setpriv --reuid=65532 --regid=65532 --clear-groups \"$@\"";
        var call = new ProcessStartInfo("unshare", ["-m", "bash", "-c", ReadOnly, "bash", .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        call.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var host = Process.Start(call)!;
        try
        {
            await AddressAsync(host);
            var check = Regex.Match(containerfile, @"^HEALTHCHECK[^\[]*(\[.*\])$", RegexOptions.Multiline).Groups[1].Value.Replace(
                "8080", port, StringComparison.Ordinal);
            var words = System.Text.Json.JsonSerializer.Deserialize<string[]>(check)!;
            var asked = new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
            Assert.Equal((0, string.Empty), await HubProcess.RunAsync(asked) is var (code, _, errors) ? (code, errors) : default);
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync();
            Assert.NotEqual(0, (await HubProcess.RunAsync(asked)).Code);
        }
        finally
        {
            if (!host.HasExited) host.Kill(entireProcessTree: true);
        }
    }

    private static string[] Words(string containerfile, string instruction) =>
        System.Text.Json.JsonSerializer.Deserialize<string[]>(
            Regex.Match(containerfile, $@"^{instruction} (\[.*\])$", RegexOptions.Multiline).Groups[1].Value)!;

    private static string FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // The host prints its address when it answers.
    private static async Task<string> AddressAsync(Process host, string pattern = @"https?://[\w.\[\]:]+")
    {
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Regex.Match(line, pattern) is { Success: true } address) return address.Value;
        }
        throw new InvalidOperationException($"The host did not start: {await host.StandardError.ReadToEndAsync()}");
    }
}
