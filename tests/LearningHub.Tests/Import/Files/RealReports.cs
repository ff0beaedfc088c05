using LearningHub.Import;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import.Files;

/// <summary>The five published reports, which lie beside the repository on the computers of those who work on it. They are not part of
/// it.</summary>
internal static class RealReports
{
    private static readonly Dictionary<string, ImportOutcome> Imported = [];

    /// <summary>Imports one into the hub's own content; skips the test where the reports are absent.</summary>
    /// <param name="number">Beginning of its name, such as "000".</param>
    public static ImportOutcome Import(string number)
    {
        var file = Find(number);
        Skip.If(file is null, "The published reports are not beside the repository (shared/sources).");
        lock (Imported)
        {
            if (!Imported.TryGetValue(number, out var outcome))
                Imported[number] = outcome =
                    ReportImporter.ImportAsync(Path.GetFileName(file), File.ReadAllBytes(file), Repository.ContentFiles, Importing.Options)
                    .GetAwaiter().GetResult();
            return Importing.Draft(outcome);
        }
    }

    public static string Text(string number) => File.ReadAllText(Find(number)!);

    /// <summary>The text of all five; skips the test where they are absent.</summary>
    public static string[] Texts()
    {
        var files = new[] { "000", "001", "002", "003", "004" }.Select(Find).OfType<string>().ToArray();
        Skip.If(files.Length == 0, "The published reports are not beside the repository (shared/sources).");
        return [.. files.Select(File.ReadAllText)];
    }

    private static string? Find(string number)
    {
        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var sources = Path.Combine(folder.FullName, "shared", "sources");
            if (Directory.Exists(sources)) return Directory.EnumerateFiles(sources, $"{number}_*.txt").FirstOrDefault();
        }
        return null;
    }
}
