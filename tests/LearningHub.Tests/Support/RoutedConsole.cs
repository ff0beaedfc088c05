using System.Text;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Tests.Support;

/// <summary>Keeps what one command prints apart from what others print at the same time in this process.</summary>
internal sealed class RoutedConsole : IDisposable
{
    private static readonly AsyncLocal<RoutedConsole?> Current = new();

    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    static RoutedConsole()
    {
        Console.SetOut(new PlainOutput(new Route(Console.Out, console => console.output)));
        Console.SetError(new PlainOutput(new Route(Console.Error, console => console.errors)));
    }

    /// <summary>What the command has printed.</summary>
    public string Out => Text(output);

    /// <summary>What it has reported as wrong.</summary>
    public string Err => Text(errors);

    /// <summary>From here on, what this flow of calls prints is kept.</summary>
    public static RoutedConsole Begin() => Current.Value = new RoutedConsole();

    public void Dispose()
    {
        Current.Value = null;
        output.Dispose();
        errors.Dispose();
    }

    private static string Text(StringWriter writer)
    {
        lock (writer) return writer.ToString();
    }

    private sealed class Route(TextWriter other, Func<RoutedConsole, StringWriter> choose) : TextWriter
    {
        public override Encoding Encoding => other.Encoding;

        public override void Write(char value) => To(writer => writer.Write(value));

        public override void Write(string? value) => To(writer => writer.Write(value));

        public override void Write(char[] buffer, int index, int count) => To(writer => writer.Write(buffer, index, count));

        private void To(Action<TextWriter> write)
        {
            var writer = Current.Value is { } console ? choose(console) : other;
            lock (writer) write(writer);
        }
    }
}
