namespace LearningHub.Cli.Starting;

/// <summary>A Markdown file of the starter content, to be changed for a new hub.</summary>
internal sealed class StarterPage
{
    private const string Fence = "---";
    private readonly string body;
    private List<string> keys;

    /// <summary>Splits a file into its keys and its body.</summary>
    /// <param name="text">The file, with line feeds between its lines.</param>
    public StarterPage(string text)
    {
        var end = text.IndexOf($"\n{Fence}\n", StringComparison.Ordinal);
        keys = [.. text[(Fence.Length + 1)..end].Split('\n')];
        body = text[(end + Fence.Length + 2)..];
        Note = string.Empty;
    }

    /// <summary>The whole file.</summary>
    public string Text => $"{Fence}\n{string.Join('\n', keys)}\n{Fence}\n{Note}{body}";

    private string Note { get; set; }

    /// <summary>Puts a box before the body.</summary>
    public void AddNote(string box) => Note = $"\n{box}";

    /// <summary>Adds a key.</summary>
    public void AddKey(string line) => keys.Add(line);

    /// <summary>Leaves out keys that lead to other resources.</summary>
    public void RemoveKeys(params string[] names) =>
        keys = [.. keys.Where(line => !names.Any(name => line.StartsWith($"{name}:", StringComparison.Ordinal)))];

    /// <summary>Sets the dates that the file has.</summary>
    public void Date(string published, string reviewBy) => keys = [.. keys.Select(line =>
        line.StartsWith("published:", StringComparison.Ordinal) ? $"published: {published}"
        : line.StartsWith("reviewed:", StringComparison.Ordinal) ? $"reviewed: {published}"
        : line.StartsWith("review-by:", StringComparison.Ordinal) ? $"review-by: {reviewBy}"
        : line)];
}
