using System.Globalization;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Cli.Outcomes;

/// <summary>
/// Says how far long work has come: on a terminal in one line that is written over, elsewhere in a plain line every ten seconds. It goes
/// to standard error, so that it never mixes with results, and has neither colours nor escape codes.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private const int Narrow = 40;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PlainEvery = TimeSpan.FromSeconds(10);

    private readonly TextWriter output;
    private readonly bool isLive;
    private readonly int width;
    private readonly TimeProvider clock;
    private readonly ITimer? timer;
    private readonly Lock writing = new();
    private volatile string work = string.Empty;
    private volatile int done;
    private volatile int all;
    private string shown = string.Empty;
    private long began;
    private long said;
    private volatile bool isOver;

    /// <summary>Begins to watch.</summary>
    /// <param name="output">Where lines go.</param>
    /// <param name="isLive">Whether it is a terminal that a line can be written over on.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="ticks">Whether it looks by itself, ten times a second.</param>
    internal ProgressLine(TextWriter output, bool isLive, TimeProvider clock, int width = 80, bool ticks = true)
    {
        (this.output, this.isLive, this.clock, this.width) = (output, isLive, clock, Math.Max(width, Narrow));
        began = said = clock.GetTimestamp();
        if (ticks) timer = clock.CreateTimer(_ => Show(), null, Tick, Tick);
    }

    /// <summary>One for this console. End it before anything else is written.</summary>
    public static ProgressLine OnConsole()
    {
        var isLive = MayBeLive(Console.IsErrorRedirected, Environment.GetEnvironmentVariable("TERM"));
        // Not Console.Error, which writes control characters as text.
        var output = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        return new ProgressLine(output, isLive, TimeProvider.System, isLive ? WidthOfConsole() : 0);
    }

    /// <summary>Whether a line can be written over.</summary>
    /// <param name="isRedirected">Whether standard error goes to a file or another program.</param>
    /// <param name="terminal">The kind of terminal; null where nobody says.</param>
    internal static bool MayBeLive(bool isRedirected, string? terminal) => !isRedirected && terminal is not "dumb";

    /// <summary>Tells what is done now.</summary>
    /// <param name="now">What is done, such as "Reading resources".</param>
    /// <param name="finished">How many are done.</param>
    /// <param name="total">Of how many; 0 where nobody counts.</param>
    public void Report(string now, int finished, int total)
    {
        // A preview goes on reporting long after its first build.
        if (isOver) return;
        if (work != now)
        {
            lock (writing)
            {
                if (work != now) Begin(now);
            }
        }
        (done, all) = (finished, total);
    }

    /// <summary>Writes how far the work has come, if it is time to.</summary>
    internal void Show()
    {
        lock (writing)
        {
            if (isOver || work.Length == 0 || clock.GetElapsedTime(began) < Wait) return;
            if (isLive) Replace(Line());
            else if (clock.GetElapsedTime(said) >= PlainEvery) Say(Line());
        }
    }

    /// <summary>Ends it; the line goes.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (writing)
        {
            if (isOver) return;
            Begin(string.Empty);
            isOver = true;
        }
    }

    // A stage that took long leaves a line behind on a terminal.
    private void Begin(string now)
    {
        if (isOver) return;
        var taken = clock.GetElapsedTime(began);
        if (isLive)
        {
            Replace(string.Empty);
            if (work.Length > 0 && taken >= Long)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PlainOutput.Plain(work)}: {taken.TotalSeconds:0.0} s"));
        }
        (work, done, all, began) = (now, 0, 0, clock.GetTimestamp());
    }

    private string Line()
    {
        var (finished, total, name) = (done, all, PlainOutput.Plain(work));
        var text = total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{name}: {Math.Min(finished, total):N0} of {total:N0}")
            : string.Create(CultureInfo.InvariantCulture, $"{name}: {clock.GetElapsedTime(began).TotalSeconds:0} s");
        return isLive && text.Length >= width ? text[..(width - 1)] : text;
    }

    private void Replace(string line)
    {
        if (line == shown) return;
        // Spaces cover what is left of a longer line, and the cursor stays at the start where there is none.
        output.Write($"\r{line.PadRight(shown.Length)}");
        if (line.Length == 0) output.Write('\r');
        shown = line;
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        said = clock.GetTimestamp();
    }

    private static int WidthOfConsole()
    {
        try
        {
            return Console.BufferWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return Narrow;
        }
    }
}
