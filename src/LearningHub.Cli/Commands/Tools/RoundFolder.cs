using System.CommandLine;
using LearningHub.Cli.Options;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Writing;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Cli.Commands.Tools;

/// <summary>The folder of a round. It is never inside the content folder, because returns are case material.</summary>
internal sealed class RoundFolder
{
    private RoundFolder(string path, Round round) => (FullName, Round) = (path, round);

    /// <summary>The folder.</summary>
    public string FullName { get; }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>Where returns are put.</summary>
    public string Returns => Path.Combine(FullName, "returns");

    /// <summary>The folder of all rounds.</summary>
    public static Option<DirectoryInfo> Option() => new("--rounds")
    {
        Description = "The folder for rounds. It must be outside the content folder.",
        DefaultValueFactory = _ => new DirectoryInfo("rounds"),
        HelpName = "DIR",
    };

    /// <summary>Opens a round.</summary>
    /// <exception cref="IOException">There is none, or it is inside the content folder.</exception>
    public static RoundFolder Open(DirectoryInfo rounds, string id, ContentFolder content)
    {
        var path = PathOf(rounds, id, content);
        return new RoundFolder(path, RoundFile.Read(Path.Combine(path, RoundFile.Name)));
    }

    /// <summary>Makes the folder of a new round.</summary>
    /// <exception cref="IOException">It exists already, or would be inside the content folder.</exception>
    public static RoundFolder Create(DirectoryInfo rounds, Round round, ContentFolder content)
    {
        var path = PathOf(rounds, round.Id, content);
        if (Directory.Exists(path)) throw new IOException($"The round {path} already exists. Choose another id.");
        Directory.CreateDirectory(path);
        var folder = new RoundFolder(path, round);
        folder.Save(round);
        Directory.CreateDirectory(folder.Returns);
        return folder;
    }

    /// <summary>Writes the round again, completely or not at all.</summary>
    public void Save(Round round) => WholeFile.Write(Path.Combine(FullName, RoundFile.Name), RoundFile.Write(round));

    /// <summary>Reads every return of the folder, and further files.</summary>
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

    // A file over the limit is refused. Reading one byte too many is enough to know.
    private static byte[] ReadGuarded(FileInfo file)
    {
        const int Most = 3 * 1024 * 1024;
        using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(file.Length, Most)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string PathOf(DirectoryInfo rounds, string id, ContentFolder content)
    {
        if (!Ids.IsId(id)) throw new IOException($"\"{id}\" cannot be the id of a round. Use small letters, digits and hyphens.");
        var path = Path.Combine(rounds.FullName, id);
        var inside = Path.GetRelativePath(content.FullName, path);
        var isOutside = Path.IsPathRooted(inside) || inside.Split(Path.DirectorySeparatorChar)[0] == "..";
        if (!isOutside)
            throw new IOException("A round may not be inside the content folder: returns are case material and must never be published. "
                + "Name another folder with --rounds.");
        return path;
    }
}
