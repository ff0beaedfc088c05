namespace LearningHub.Content.Editing;

/// <summary>A part of a body that is edited separately.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text, without blank lines at the end.</param>
/// <param name="Gap">The blank space behind it.</param>
public sealed record BodyCard(CardKind Kind, string Text, string Gap)
{
    /// <summary>The words of its first line, without marks.</summary>
    public string Title
    {
        get
        {
            var line = Text.AsSpan();
            if (line.IndexOf('\n') is var end and >= 0) line = line[..end];
            line = line.Trim().TrimStart("#:").Trim();
            if (Kind is not CardKind.Text && line.LastIndexOf('{') is var brace and > 0) line = line[..brace].TrimEnd();
            return line.ToString();
        }
    }
}
