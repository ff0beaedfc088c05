using System.Collections.Concurrent;
using LearningHub.Cli.Outcomes;
using LearningHub.Content;
using LearningHub.Releases.Building;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Increments;
using LearningHub.Site.Plan;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Increments;

/// <summary>What long work says of itself on a terminal and elsewhere.</summary>
public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly Clock clock = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void On_a_terminal_one_line_is_written_over_and_goes_at_the_end()
    {
        using (var progress = new ProgressLine(output, isLive: true, clock, width: 40, ticks: false))
        {
            progress.Report("Reading resources", 3, 12_000);
            progress.Show();
            Assert.Equal("", output.ToString());
            clock.Pass(1);
            progress.Show();
            progress.Report("Reading resources", 11_999, 12_000);
            progress.Show();
            Assert.Equal("\rReading resources: 3 of 12,000\rReading resources: 11,999 of 12,000", output.ToString());
            Assert.Equal("Reading resources: 11,999 of 12,000", Screen());
        }
        Assert.Equal("", Screen().TrimEnd());
    }

    [Fact]
    public void On_a_terminal_a_stage_that_took_long_leaves_a_line_and_no_line_is_longer_than_the_screen()
    {
        using var progress = new ProgressLine(output, isLive: true, clock, width: 40, ticks: false);
        progress.Report("Checking resources", 1, 2);
        clock.Pass(4);
        progress.Show();
        progress.Report("Writing a file with a very long name that does not fit", 0, 0);
        clock.Pass(1);
        progress.Show();
        var lines = Screen().Split('\n');
        Assert.Equal("Checking resources: 4.0 s", lines[0].TrimEnd());
        Assert.Equal("Writing a file with a very long name th", lines[1]);
    }

    [Fact]
    public void Elsewhere_a_plain_line_says_every_ten_seconds_how_far_the_work_is()
    {
        using (var progress = new ProgressLine(output, isLive: false, clock, width: 0, ticks: false))
        {
            for (var second = 0; second < 25; second++)
            {
                progress.Report(second < 15 ? "Reading resources" : "Linking", second < 15 ? second : 0, second < 15 ? 20 : 0);
                progress.Show();
                clock.Pass(1);
            }
        }
        Assert.Equal("Reading resources: 10 of 20\nLinking: 5 s\n", output.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Names_of_files_cannot_control_the_terminal(bool isLive)
    {
        using var progress = new ProgressLine(output, isLive, clock, ticks: false);
        progress.Report("Reading \u001B[2Jreport.docx", 0, 0);
        clock.Pass(11);
        progress.Show();
        Assert.Contains("Reading \\u001B[2Jreport.docx: 11 s", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', output.ToString());
    }

    [Theory]
    [InlineData(false, "xterm", true)]
    [InlineData(false, null, true)]
    [InlineData(false, "dumb", false)]
    [InlineData(true, "xterm", false)]
    public void A_line_is_written_over_only_on_a_terminal(bool isRedirected, string? terminal, bool expected) =>
        Assert.Equal(expected, ProgressLine.MayBeLive(isRedirected, terminal));

    [Fact]
    public async Task A_build_tells_each_stage_to_its_end()
    {
        var told = new ConcurrentDictionary<string, (int Most, int All)>();
        void Report(string work, int done, int all) =>
            told.AddOrUpdate(work, (done, all), (_, before) => (Math.Max(before.Most, done), all));
        var folder = Directory.CreateTempSubdirectory("hub-progress-").FullName;
        try
        {
            var files = MadeUpLibrary.Create().Write();
            var library = Library.Load(files, new LibraryOptions(SmallHub.Today) { Report = Report });
            var context = new SiteContext(library.Linked!, DefaultTheme.Instance);
            var contents = SiteRelease.Contents(
                context, SitePlan.Create(context, files), library, BuildCache.Empty,
                search: false);
            var target = Path.Combine(folder, "out");
            var manifest = await ReleaseBuilder.BuildAsync(
                contents, target, new StageTimes { Report = Report });
            Assert.Equal((library.Source.Resources.Count, library.Source.Resources.Count), told["Reading resources"]);
            Assert.Equal((library.Linked!.Resources.Count, library.Linked.Resources.Count), told["Checking resources"]);
            Assert.Equal((manifest.Files.Count, manifest.Files.Count), told["Writing files"]);
            Assert.False(Directory.Exists(Path.Combine(target, "search")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What a terminal shows of it.
    private string Screen()
    {
        var lines = new List<char[]> { Blank() };
        var column = 0;
        foreach (var letter in output.ToString())
        {
            if (letter == '\r') column = 0;
            else if (letter == '\n')
            {
                lines.Add(Blank());
                column = 0;
            }
            else lines[^1][column++] = letter;
        }
        return string.Join('\n', lines.Select(line => new string(line).TrimEnd()));

        static char[] Blank() => [.. Enumerable.Repeat(' ', 200)];
    }

    private sealed class Clock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => now;

        public void Pass(int seconds) => now += seconds * TimestampFrequency;
    }
}
