using System.Text.Json;

namespace LearningHub.Tools.Rounds;

/// <summary>Reads and writes the file of a round.</summary>
public static class RoundFile
{
    /// <summary>Its name in the folder of the round.</summary>
    public const string Name = "round.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The text of the file.</summary>
    public static string Write(Round round) =>
        JsonSerializer.Serialize(new Kept(Round.Format, round), Options).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    /// <summary>The round in a file.</summary>
    /// <exception cref="IOException">It holds no round.</exception>
    public static Round Read(string path)
    {
        if (!File.Exists(path)) throw new IOException($"There is no round in {Path.GetDirectoryName(path)}: {Name} is missing.");
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllText(path), Options);
            if (kept is { Format: Round.Format, Round: not null }) return kept.Round;
        }
        catch (JsonException exception)
        {
            throw new IOException($"{path} cannot be read: {exception.Message}", exception);
        }
        throw new IOException($"{path} is not a round that this program made.");
    }

    private sealed record Kept(string Format, Round Round);
}
