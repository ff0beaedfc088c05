using System.Diagnostics;
using System.Text.Json;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Verification;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

/// <summary>The commands as people use them, in processes of their own.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-publishing-").FullName;

    private string Content => Path.Combine(folder, "content");

    private string Target => Path.Combine(folder, "hub");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Publishing_tells_what_changes_and_can_be_tried_first_and_taken_back()
    {
        Write("First words.");
        var first = await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--by", "Ada");
        Assert.Equal((0, string.Empty), (first.Code, first.Err));
        Assert.Contains("This is the first release, with one resource.", first.Out, StringComparison.Ordinal);

        Write("Second words.");
        var tried = await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--dry-run");
        Assert.Contains("  changed: A resource (text)", tried.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was published.", tried.Out, StringComparison.Ordinal);
        Assert.Single(PublicationFolder.Open(Target).List());

        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--by", "Grace")).Code);
        var again = await HubProcess.RunAsync("publish", "--content", Content, "--to", Target);
        Assert.Contains("already has the same content. Nothing was published.", again.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await HubProcess.RunAsync("rollback", "--to", Target, "--by", "Edsger")).Code);

        var list = (await HubProcess.RunAsync("releases", "--to", Target)).Out.Split('\n');
        Assert.Contains("Grace: 1 changed", list[0], StringComparison.Ordinal);
        Assert.StartsWith("* ", list[2], StringComparison.Ordinal);
        Assert.Contains("Ada: first release, with one resource", list[2], StringComparison.Ordinal);
        Assert.Contains("when Edsger took", list[3], StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await HubProcess.RunAsync("releases", "--to", Target, "--json")).Out);
        Assert.Equal("Grace", json.RootElement.GetProperty("releases")[0].GetProperty("publication").GetProperty("by").GetString());
    }

    [Fact]
    public async Task A_text_is_purged_after_it_was_taken_back_and_the_command_says_where_it_was_and_that_nothing_is_left()
    {
        Write("First words.");
        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target)).Code);
        Write("The kumquat’s long tale.");
        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target)).Code);
        var served = PublicationFolder.Open(Target).Current!;
        var refused = await HubProcess.RunAsync("purge", "--text", "KUMQUATS long tale", "--to", Target);
        Assert.Equal(2, refused.Code);
        Assert.Contains(
            $"{served} is the release that is served, and it contains the words, for example in", refused.Err, StringComparison.Ordinal);
        Assert.Contains($"\"hub purge {served} --to {Target}\"", (await HubProcess.RunAsync("rollback", "--to", Target)).Out,
            StringComparison.Ordinal);
        var tried = await HubProcess.RunAsync("purge", "--text", "KUMQUATS long tale", "--to", Target, "--dry-run");
        Assert.Equal(0, tried.Code);
        Assert.Contains($"{served}: ", tried.Out, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was removed.\n", tried.Out, StringComparison.Ordinal);
        var purged = await HubProcess.RunAsync("purge", "--text", "KUMQUATS long tale", "--to", Target);
        Assert.Equal((0, string.Empty), (purged.Code, purged.Err));
        Assert.Contains($"Removed {served}.\nRead the remaining ", purged.Out, StringComparison.Ordinal);
        Assert.Contains("again: the words are nowhere in", purged.Out, StringComparison.Ordinal);
        Assert.Contains("The words are nowhere in them.",
            (await HubProcess.RunAsync("purge", "--text", "KUMQUATS long tale", "--to", Target)).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await HubProcess.RunAsync("purge", "--text", "e", "--to", Target)).Code);
        Assert.Equal(2, (await HubProcess.RunAsync("purge", "--to", Target)).Code);
        Assert.Equal(2, (await HubProcess.RunAsync("rollback", served.Text[..15], "--to", Target)).Code);
    }

    [Fact]
    public async Task Errors_in_the_content_stop_publishing()
    {
        var (code, _, said) = await HubProcess.RunAsync("publish", "--content", Repository.BrokenHub, "--to", Target);
        Assert.Equal(1, code);
        Assert.EndsWith("Nothing was published; the site has not changed.\n", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public async Task Wrong_use_is_told_and_writes_nothing()
    {
        Write("Words.");
        foreach (string[] wrong in new[] { new[] { "publish", "--content", Content },
            ["publish", "--content", Content, "--to", Target, "--keep", "0"], ["rollback", "--to", Target] })
        {
            var (code, _, said) = await HubProcess.RunAsync(wrong);
            Assert.Equal(2, code);
            Assert.NotEmpty(said.Trim());
            Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        }
        Assert.False(Directory.Exists(Target));
        Assert.Contains("Nothing has been published here yet.", (await HubProcess.RunAsync("releases", "--to", Target)).Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_publisher_is_told_who_publishes_and_ends_or_waits()
    {
        Write("Words.");
        using (await PublishLock.AcquireAsync(PublicationFolder.Open(Target), "The policy officer", TimeSpan.Zero, _ => { }))
        {
            var (code, _, said) = await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--wait", "0");
            Assert.Equal(2, code);
            Assert.StartsWith("The policy officer has been publishing since ", said, StringComparison.Ordinal);
            Assert.EndsWith(" Nothing was published. Try again later.\n", said, StringComparison.Ordinal);
        }
        Process second;
        using (await PublishLock.AcquireAsync(PublicationFolder.Open(Target), "The policy officer", TimeSpan.Zero, _ => { }))
        {
            second = HubProcess.Start("publish", "--content", Content, "--to", Target);
            Assert.Contains("Waiting for it to finish.", await second.StandardError.ReadLineAsync(), StringComparison.Ordinal);
            Assert.False(second.HasExited);
        }
        using (second)
        {
            await second.StandardOutput.ReadToEndAsync();
            await second.WaitForExitAsync();
            Assert.Equal(0, second.ExitCode);
        }
    }

    [Fact]
    public async Task Publishers_at_once_give_whole_releases_one_after_another()
    {
        var contents = Enumerable.Range(0, 4).Select(i => Path.Combine(folder, $"content-{i}")).ToArray();
        for (var i = 0; i < contents.Length; i++) Write($"Words {i}.", contents[i]);
        var results = await Task.WhenAll(contents.Select(content => HubProcess.RunAsync("publish", "--content", content, "--to", Target)));
        Assert.All(results, result => Assert.Equal(0, result.Code));
        var published = PublicationFolder.Open(Target);
        Assert.Equal(4, published.List().Count);
        Assert.Equal(published.List()[^1], published.Current);
        foreach (var release in published.List()) await ReleaseVerification.VerifyAsync(published.PathOf(release));
    }

    [Fact]
    public async Task Publishing_killed_at_any_moment_leaves_one_whole_release_served()
    {
        Write("Words.");
        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target)).Code);
        Write("Words 0.");
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target)).Code);
        var whole = clock.ElapsedMilliseconds;
        const int Kills = 5;
        var moved = 0;
        for (var i = 1; i <= Kills; i++)
        {
            Write($"Words {i}.");
            var before = PublicationFolder.Open(Target).Current;
            using var publishing = HubProcess.Start("publish", "--content", Content, "--to", Target);
            // The first part of the time is the start of the program: most kills fall into the later part, where files are written.
            await Task.Delay((int)(whole * (0.35 + (0.7 * i / Kills))));
            publishing.Kill();
            await publishing.WaitForExitAsync();
            var folder = PublicationFolder.Open(Target);
            await ReleaseVerification.VerifyAsync(folder.PathOf(folder.Current!));
            await ReleaseVerification.VerifyAsync(folder.PathOf(folder.List()[^1]));
            if (folder.Current != before) moved++;
        }
        Assert.True(moved < Kills, "Every publisher had ended before it was killed.");
        Write("Last words.");
        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target)).Code);
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(Path.Combine(Target, "releases")), path => Path.GetFileName(path).StartsWith('.'));
    }

    [SkippableFact]
    public async Task A_disk_that_runs_full_leaves_the_old_release()
    {
        // A file system of a few hundred kilobytes, in a name space of its own so that no right of an administrator is needed.
        Write("Words.");
        var script = $"""
            mkdir -p '{Target}' && mount -t tmpfs -o size=9m tmpfs '{Target}' || exit 77
            hub() {"{"} dotnet '{Path.Combine(AppContext.BaseDirectory, "hub.dll")}' "$@"; {"}"}
            hub publish --content '{Content}' --to '{Target}' || exit 70
            before=$(readlink '{Target}/current')
            head -c 8m /dev/zero > '{Target}/ballast' 2>/dev/null
            sed -i s/Words/More/ '{Content}/briefings/a.md'
            hub publish --content '{Content}' --to '{Target}' 2>&1 && exit 71
            [ "$(readlink '{Target}/current')" = "$before" ] || exit 72
            rm '{Target}/ballast'
            hub rollback --to '{Target}' 2>&1 | grep -q 'There is no release before' || exit 73
            hub publish --content '{Content}' --to '{Target}' || exit 74
            [ "$(ls -A '{Target}/releases' | wc -l)" = 2 ] || exit 75
            """;
        var (code, said, complaint) = await HubProcess.RunAsync(new ProcessStartInfo("unshare", ["-rm", "bash", "-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true
        });
        Skip.If(code is 77 or 1, "This machine lets nobody mount a small disk.");
        Assert.True(code == 0, $"{code}: {said}{complaint}");
        Assert.Contains("No space left on device", said, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("size=9m")]
    [InlineData("size=9m,nr_inodes=1500")]
    public async Task A_release_is_taken_back_with_no_byte_and_no_file_free(string limits)
    {
        // The releases are made outside the small disk, in this process, and copied there.
        var script = $"""
            mkdir -p '{Target}' && mount -t tmpfs -o {limits} tmpfs '{Target}' || exit 77
            hub() {"{"} dotnet '{Path.Combine(AppContext.BaseDirectory, "hub.dll")}' "$@"; {"}"}
            cp -a "$1/." '{Target}' || exit 70
            before=$2
            [ "$(basename "$(readlink '{Target}/current' || cat '{Target}/current')")" != "$before" ] || exit 71
            cat /dev/zero > '{Target}/ballast' 2>/dev/null
            i=0; while : 2>/dev/null > '{Target}/ballast-'$i; do i=$((i+1)); [ $i -lt 4000 ] || break; done
            echo full: $(df --output=avail '{Target}' | tail -1) bytes, $(df --output=iavail '{Target}' | tail -1) files
            hub rollback --to '{Target}' || exit 72
            [ "$(basename "$(readlink '{Target}/current' || cat '{Target}/current')")" = "$before" ] || exit 73
            rm '{Target}'/ballast*
            hub releases --to '{Target}' | grep -A1 '^  2' | grep -q 'taken back' || exit 74
            hub rollback --to '{Target}' && exit 75
            hub verify --quiet --to '{Target}' || exit 76
            """;
        // Two folders with names that are nearly the same would be taken for a slip.
        foreach (var (name, way) in new (string, string[])[] { ("linked", []), ("pointed", ["--pointer-file"]) })
        {
            var made = Path.Combine(folder, name);
            Write("Words.");
            Assert.Equal(0, (await HubProcess.RunAsync(["publish", "--content", Content, "--to", made, .. way])).Code);
            var before = Path.GetFileName(PublicationFolder.Open(made).PathOf(PublicationFolder.Open(made).Current!));
            Write("More.");
            Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", made)).Code);
            var start = new ProcessStartInfo("unshare", ["-rm", "bash", "-c", script, "bash", made, before])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true
            };
            var (code, said, complaint) = await HubProcess.RunAsync(start);
            Skip.If(code is 77 or 1, "This machine lets nobody mount a small disk.");
            Assert.True(code == 0, $"{name} {code}: {said}{complaint}");
            Assert.Contains(limits.Contains("inodes", StringComparison.Ordinal) ? "full: 0 bytes, 0 files" : "full: 0 bytes", said,
                StringComparison.Ordinal);
        }
    }

    private void Write(string words, string? content = null)
    {
        content ??= Content;
        Directory.CreateDirectory(Path.Combine(content, "briefings"));
        foreach (var (path, text) in SmallHub.Files(("briefings/a.md", SmallHub.Resource(words))))
            File.WriteAllText(Path.Combine(content, path), text);
    }
}
