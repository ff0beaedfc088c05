using System.Globalization;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Writing;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tools.RoundFolders;

/// <summary>The folder of a round. It never lies inside the content folder: returns are case material.</summary>
public sealed class RoundFolder
{
    private const int LongestName = 80;
    private const int MostBytes = 3 * 1024 * 1024;

    private RoundFolder(string path, Round round) => (FullName, Round) = (path, round);

    /// <summary>The folder.</summary>
    public string FullName { get; }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>Where returns are put.</summary>
    public string Returns => Path.Combine(FullName, "returns");

    /// <summary>Where results are written.</summary>
    public string Results => Path.Combine(FullName, "results");

    /// <summary>Opens a round.</summary>
    /// <param name="rounds">The folder in which rounds lie.</param>
    /// <param name="id">Id of the round.</param>
    /// <param name="content">The content folder.</param>
    /// <exception cref="IOException">There is none, or it is inside the content folder.</exception>
    public static RoundFolder Open(string rounds, string id, string content)
    {
        var path = PathOf(rounds, id, content);
        return new RoundFolder(path, RoundFile.Read(Path.Combine(path, RoundFile.Name)));
    }

    /// <summary>Makes the folder of a new round.</summary>
    /// <exception cref="IOException">It exists already, or would be inside the content folder.</exception>
    public static RoundFolder Create(string rounds, Round round, string content)
    {
        var path = PathOf(rounds, round.Id, content);
        if (Directory.Exists(path)) throw new IOException($"The round {path} already exists. Choose another id.");
        Directory.CreateDirectory(path);
        var folder = new RoundFolder(path, round);
        folder.Save(round);
        Directory.CreateDirectory(folder.Returns);
        return folder;
    }

    /// <summary>Ids of the rounds in a folder, in order.</summary>
    public static IReadOnlyList<string> List(string rounds) => !Directory.Exists(rounds) ? [] :
    [
        .. Directory.GetDirectories(rounds).Where(path => File.Exists(Path.Combine(path, RoundFile.Name)))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Writes the round again, whole or not at all.</summary>
    public void Save(Round round) => WholeFile.Write(Path.Combine(FullName, RoundFile.Name), RoundFile.Write(round));

    /// <summary>What to destroy and when; null while the round is open.</summary>
    public string? Closing => Round.Closed is { } day ? ClosingOn(day) : null;

    /// <summary>Closes the round, and writes down what to destroy and when. It destroys nothing. A closed round keeps its day.</summary>
    /// <returns>What to destroy and when.</returns>
    public string Close(DateOnly today)
    {
        var day = Round.Closed ?? today;
        Save(Round with { Closed = day });
        var text = ClosingOn(day);
        WholeFile.Write(Path.Combine(FullName, "what-to-destroy.txt"), text);
        return text;
    }

    /// <summary>Puts a return into the folder. Nothing is written over: a second file of the same name gets a number.</summary>
    /// <returns>The name under which it lies there.</returns>
    public string AddReturn(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Returns);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        var stem = Ids.FromWords(Path.GetFileNameWithoutExtension(name));
        if (stem.Length == 0) stem = "return";
        if (stem.Length > LongestName) stem = stem[..LongestName];
        for (var number = 1; ; number++)
        {
            var free = number == 1 ? stem + ending : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{ending}");
            var path = Path.Combine(Returns, free);
            if (File.Exists(path)) continue;
            WholeFile.Write(path, bytes);
            return free;
        }
    }

    /// <summary>Reads every return of the folder, and files named besides.</summary>
    public IReadOnlyList<ReturnReading> Read(ReturnReader reader, IEnumerable<FileInfo> more)
    {
        FileInfo[] files = Directory.Exists(Returns) ? new DirectoryInfo(Returns).GetFiles() : [];
        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal)
            .Where(file => !file.Name.StartsWith('.') && !file.Name.StartsWith("~$", StringComparison.Ordinal)).ToList();
        foreach (var file in more)
        {
            if (!file.Exists) throw new IOException($"There is no file {file.FullName}.");
            if (all.All(known => known.FullName != file.FullName)) all.Add(file);
        }
        return [.. all.Select(file => reader.Read(file.Name, ReadGuarded(file)))];
    }

    private string ClosingOn(DateOnly day) => RoundTexts.Closing(
        Round, day, Directory.Exists(Returns)
            ? [.. Directory.GetFiles(Returns).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : []);

    // A file over the limit is refused by its size; one byte too many is enough to see it.
    private static byte[] ReadGuarded(FileInfo file)
    {
        using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(file.Length, MostBytes)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string PathOf(string rounds, string id, string content)
    {
        if (!Ids.IsId(id)) throw new IOException($"\"{id}\" cannot be the id of a round. Use small letters, digits and hyphens.");
        var path = Path.Combine(Path.GetFullPath(rounds), id);
        var inside = Path.GetRelativePath(Path.GetFullPath(content), path);
        var isOutside = Path.IsPathRooted(inside) || inside.Split(Path.DirectorySeparatorChar)[0] == "..";
        if (!isOutside)
            throw new IOException("A round may not be inside the content folder: returns are case material and must never be published. "
                + "Name another folder with --rounds.");
        return path;
    }
}
