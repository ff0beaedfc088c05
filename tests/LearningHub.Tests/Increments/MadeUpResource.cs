using System.Text;

namespace LearningHub.Tests.Increments;

/// <summary>A made-up resource that edits change. It may refer to others, whether or not they are there.</summary>
internal sealed class MadeUpResource
{
    public required string Section { get; set; }

    public required string Id { get; set; }

    public required string Title { get; set; }

    public string Summary { get; set; } = "A summary.";

    public string Published { get; set; } = "2026-01-01";

    public string ReviewBy { get; set; } = "2027-01-01";

    public string Status { get; set; } = "published";

    public string? Language { get; set; }

    public string? TranslationOf { get; set; }

    public string? SupersededBy { get; set; }

    public string? Alias { get; set; }

    public int? Cases { get; set; }

    public bool HasQuestions { get; set; }

    public List<string> Themes { get; } = [];

    public List<string> Audiences { get; } = [];

    public List<string> Sources { get; } = [];

    public List<string> Related { get; } = [];

    public List<string> Evidence { get; } = [];

    public List<string> RespondsTo { get; } = [];

    /// <summary>Paragraphs before the first heading.</summary>
    public List<string> Paragraphs { get; } = [];

    /// <summary>Ids of findings, with their kind, title and text.</summary>
    public List<(string Id, string Kind, string Title, string Text)> Findings { get; } = [];

    /// <summary>Ids of recommendations, with their titles.</summary>
    public List<(string Id, string Title)> Recommendations { get; } = [];

    public string Path => HasQuestions ? $"{Section}/{Id}/index.md" : $"{Section}/{Id}.md";

    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return (Path, Text());
        if (HasQuestions)
        {
            yield return ($"{Section}/{Id}/questions.yml", $"""
                title: {Title}
                sections:
                  - id: part
                    title: Part
                    questions:
                      - id: seen
                        text: "Was the child seen, as “{Title}” asks?"
                        kind: yes-no
                """);
        }
    }

    private string Text()
    {
        var text = new StringBuilder("---\n");
        Key("title", Title);
        Key("summary", Summary);
        Key("published", Published);
        Key("review-by", ReviewBy);
        Key("owner", "Officer");
        Key("status", Status);
        Key("lang", Language);
        Key("translation-of", TranslationOf);
        Key("superseded-by", SupersededBy);
        Key("cases", Cases?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Key("questions", HasQuestions ? "questions.yml" : null);
        Key("aliases", Alias is null ? null : $"[{Alias}]");
        Keys("themes", Themes);
        Keys("audiences", Audiences);
        Keys("source", Sources);
        Keys("related", Related);
        Keys("evidence", Evidence);
        Keys("responds-to", RespondsTo);
        var up = HasQuestions ? "](../../" : "](../";
        text.Append("---\n\n").AppendJoin("\n\n", Paragraphs.Select(each => each.Replace("](../", up, StringComparison.Ordinal)))
            .Append('\n');
        if (Findings.Count > 0) text.Append("\n## Findings\n");
        foreach (var (id, kind, title, words) in Findings) text.Append($"\n### {title} {{#{id} .{kind}}}\n\n{words}\n");
        if (Recommendations.Count > 0) text.Append("\n## Recommendations\n");
        foreach (var (id, title) in Recommendations) text.Append($"\n### {title} {{#{id}}}\n\nDo this.\n");
        return text.ToString();

        void Key(string name, string? value)
        {
            if (value is not null) text.Append($"{name}: {value}\n");
        }

        void Keys(string name, List<string> values)
        {
            if (values.Count > 0) text.Append($"{name}: [{string.Join(", ", values.Distinct().Select(value => $"\"{value}\""))}]\n");
        }
    }
}
