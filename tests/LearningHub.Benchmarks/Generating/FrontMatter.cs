using System.Text;

namespace LearningHub.Benchmarks.Generating;

/// <summary>Builds front matter key by key; empty lists are left out.</summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder text = new("---\n");

    /// <summary>Adds a value.</summary>
    public FrontMatter Line(string key, string value) => Lines([$"{key}: {value}"]);

    /// <summary>Adds a list.</summary>
    public FrontMatter List(string key, IReadOnlyList<string> values) =>
        values.Count == 0 ? this : Lines([$"{key}: [{string.Join(", ", values)}]"]);

    /// <summary>Adds lines as they are.</summary>
    public FrontMatter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines) text.Append(line).Append('\n');
        return this;
    }

    /// <summary>The whole file.</summary>
    public string With(string body) => $"{text}---\n\n{body}";
}
