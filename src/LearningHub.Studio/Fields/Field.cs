using LearningHub.Content.Diagnostics;

namespace LearningHub.Studio.Fields;

/// <summary>A key of front matter as a field of a form.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">How it is edited.</param>
/// <param name="Label">Its label.</param>
/// <param name="Meaning">What to write.</param>
public sealed record Field(string Name, FieldKind Kind, string Label, string Meaning)
{
    /// <summary>The id of its element. Names of keys may have spaces and apostrophes, which ids must not have.</summary>
    public string Id => $"fm-{string.Concat(Name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' ? letter : '-'))}";

    /// <summary>The texts that it has.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The choices.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Whether it must be filled in.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The text of the choice for "nothing chosen".</summary>
    public string Unsaid { get; init; } = "Not said";

    /// <summary>Its diagnostics.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The one text.</summary>
    public string Value => Values.Count > 0 ? Flat(Values[0]) : string.Empty;

    /// <summary>A text in one line, as in a field of a form.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A choice of a field.</summary>
/// <param name="Value">What the key says.</param>
/// <param name="Label">What people read.</param>
/// <param name="Description">What it means; empty if the label is enough.</param>
public sealed record Choice(string Value, string Label, string Description = "");
