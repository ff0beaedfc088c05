namespace LearningHub.Benchmarks.Measuring;

/// <summary>A command that is measured.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Words">The program and its arguments; <c>{out}</c> in them is replaced by a new folder for each run.</param>
internal sealed record Contestant(string Name, IReadOnlyList<string> Words)
{
    /// <summary>Splits the words after <c>--</c> at <c>--vs</c>.</summary>
    public static IReadOnlyList<Contestant> Parse(IReadOnlyList<string> words, IReadOnlyList<string> names)
    {
        var commands = new List<List<string>> { new() };
        foreach (var word in words)
        {
            if (word == "--vs") commands.Add([]);
            else commands[^1].Add(word);
        }
        return [.. commands.Select((command, i) => new Contestant(i < names.Count ? names[i] : $"command {i + 1}", command))];
    }
}
