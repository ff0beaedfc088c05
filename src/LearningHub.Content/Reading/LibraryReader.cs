using System.Text;
using LearningHub.Content.DataFiles;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.DataFiles.Questions;
using LearningHub.Content.DataFiles.Search;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.DataFiles;
using LearningHub.Content.Reading.DataFiles.Voices;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Reading.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Reading;

/// <summary>Reads a content folder, each file alone and in parallel.</summary>
public static class LibraryReader
{
    private static readonly string[] DataFiles = [.. DescribedFiles.All.Select(file => file.Name)];

    /// <summary>Reads everything.</summary>
    public static LibrarySource Read(IContentFiles files, CancellationToken cancellation = default) =>
        Read(files, null, null, null, cancellation);

    /// <summary>Reads everything, and tells how far it has come.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="known">What was read before. Resources whose bytes are still the same are taken over from it.</param>
    /// <param name="kept">What an earlier build knows of resources. Files with the same bytes are made from it.</param>
    /// <param name="report">Told how many resources are read.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static LibrarySource Read(
        IContentFiles files, LibrarySource? known, KeptBodies? kept, Action<string, int, int>? report,
        CancellationToken cancellation = default)
    {
        var listing = files.ListAll();
        var paths = listing.Files;
        var before = (known?.Resources ?? []).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var resources = ReadResources(files, [.. paths.Where(IsResource)], before, kept, report, cancellation);
        var data = new StampedFiles(files);
        var diagnostics = new List<Diagnostic>(listing.Refused.Select(refused =>
            new Diagnostic(DiagnosticCodes.FileUnreadable, refused.Path, SourcePosition.Start, refused.Message, refused.Advice)));
        diagnostics.AddRange(UnusedFiles.Find(paths, DataFiles));
        var questions = new Dictionary<string, QuestionSet>(StringComparer.Ordinal);
        foreach (var path in paths.Where(IsQuestions))
        {
            if (ReadData(data, path, diagnostics, QuestionReader.Read) is { } set) questions[path] = set;
        }
        var source = new LibrarySource
        {
            Settings = ReadData(data, HubKeys.File.Name, diagnostics, HubSettingsReader.Read),
            Vocabularies = ReadData(data, VocabularyKeys.File.Name, diagnostics, VocabularyReader.Read) ?? Vocabularies.Empty,
            Glossary = ReadData(data, GlossaryKeys.File.Name, diagnostics, GlossaryReader.Read) ?? [],
            References = ReadData(data, ReferenceKeys.File.Name, diagnostics, ReferenceReader.Read) ?? [],
            Voices = ReadOptional(VoiceKeys.File.Name, VoiceReader.Read) ?? [],
            Law = ReadData(data, LawKeys.File.Name, diagnostics, LawReader.Read) ?? [],
            Search = ReadOptional(SearchKeys.File.Name, SearchSettingsReader.Read) ?? SearchSettings.Default,
            Withdrawals = ReadOptional(WithdrawalKeys.File.Name, WithdrawalReader.Read) ?? [],
            PlainWords = ReadOptional(PlainWordKeys.File.Name, PlainWordReader.Read) ?? PlainWord.Default,
            SafetyWords = ReadOptional(SafetyKeys.File.Name, BoardWordsReader.Read) ?? BoardWords.None,
            Words = ReadOptional(FrameWordKeys.File.Name, FrameWordsReader.Read) ?? FrameWords.Empty,
            Bank = new QuestionBank(ReadOptional(BankKeys.File.Name, QuestionReader.ReadBank) ?? []),
            Resources = resources,
            Questions = questions,
            ImportedTexts = paths.Where(path => path.EndsWith($"/{CopiedText.FileName}", StringComparison.Ordinal))
                .ToDictionary(path => path, path => ReadCopiedText(data, path), StringComparer.Ordinal),
            Assets = paths.Where(Model.Assets.IsPublished).ToHashSet(StringComparer.Ordinal),
            Diagnostics = diagnostics,
        };
        // Slides show the logo, so another one changes them.
        if (source.Settings?.Brand.Logo is { } logo && paths.Contains(logo.Value)) ReadBytes(data, logo.Value, new FileReport(logo.Value));
        return source with { DataStamp = data.Stamp };

        T? ReadOptional<T>(string name, Func<YamlValue?, FileReport, T?> read)
            where T : class => paths.Contains(name) ? ReadData(data, name, diagnostics, read) : null;
    }

    private static CopiedText ReadCopiedText(IContentFiles files, string path) => CopiedText.Read(
        ReadBytes(files, path, new FileReport(path)) is { } bytes ? Encoding.UTF8.GetString(bytes) : string.Empty);

    /// <summary>Reads one resource, for example again after its file has changed.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">Its path.</param>
    /// <param name="known">What was read of it before, which is returned if the bytes are still the same.</param>
    /// <param name="kept">What an earlier build knows of it.</param>
    public static ResourceFile ReadResource(IContentFiles files, string path, ResourceFile? known = null, KeptBodies? kept = null)
    {
        var report = new FileReport(path);
        try
        {
            if (ResourcePlace.FromPath(path, report) is { } place && ReadBytes(files, path, report) is { } bytes)
            {
                var stamp = StampOf(path, bytes);
                if (known?.Resource?.Stamp == stamp) return known;
                var recalled = kept?.Find(path, stamp) is { } entry ? ResourceReader.Recall(path, bytes, place, entry) : null;
                return Stamped(recalled ?? ResourceReader.Read(path, bytes, place), stamp);
            }
        }
        catch (Exception exception) when (IsOfOneFile(exception))
        {
            ReportOwnError(report, exception);
        }
        return new ResourceFile(path, null, report.Diagnostics);
    }

    private static Stamp StampOf(string path, byte[] bytes) =>
        new StampBuilder().Add(path).Add(StampBuilder.StampBytes(bytes)).Build();

    private static ResourceFile Stamped(ResourceFile file, Stamp stamp) =>
        file.Resource is not { } resource ? file : file with
        {
            Resource = resource with
            {
                Stamp = stamp,
                FrontStamp = resource.Findings.Count + resource.Recommendations.Count > 0 ? stamp : resource.FrontStamp,
            },
        };

    /// <summary>Whether a path is that of a resource.</summary>
    public static bool IsResource(string path) => path.EndsWith(".md", StringComparison.Ordinal) && path != "README.md";

    private static ResourceFile[] ReadResources(
        IContentFiles files, string[] paths, Dictionary<string, ResourceFile> known, KeptBodies? kept,
        Action<string, int, int>? report, CancellationToken cancellation)
    {
        var done = 0;
        var resources = new ResourceFile[paths.Length];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, paths.Length, options, i =>
        {
            resources[i] = ReadResource(files, paths[i], known.GetValueOrDefault(paths[i]), kept);
            report?.Invoke("Reading resources", Interlocked.Increment(ref done), paths.Length);
        });
        return resources;
    }

    private static T? ReadData<T>(IContentFiles files, string path, List<Diagnostic> diagnostics, Func<YamlValue?, FileReport, T?> read)
        where T : class
    {
        var report = new FileReport(path);
        T? data = null;
        try
        {
            if (ReadBytes(files, path, report) is { } bytes && TextDecoder.Decode(path, bytes, report) is { } source)
                data = read(YamlReader.Read(source.Text, 0, report), report);
        }
        catch (Exception exception) when (IsOfOneFile(exception))
        {
            ReportOwnError(report, exception);
        }
        diagnostics.AddRange(report.Diagnostics);
        return data;
    }

    private static bool IsQuestions(string path) =>
        path.Contains('/', StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal);

    // If reading one file fails, the others are still read.
    private static bool IsOfOneFile(Exception exception) => exception is not (OutOfMemoryException or OperationCanceledException);

    private static void ReportOwnError(FileReport report, Exception exception) => report.Add(
        DiagnosticCodes.FileUnreadable, SourcePosition.Start, $"The program failed while it read this file: {exception.Message}",
        "This is an error in the program. Undo the last change, and report the file to whoever maintains the program.");

    private static byte[]? ReadBytes(IContentFiles files, string path, FileReport report)
    {
        try
        {
            return files.Read(path);
        }
        catch (FileNotFoundException)
        {
            report.Add(DiagnosticCodes.FileUnreadable, SourcePosition.Start, $"The file {path} is missing.",
                "Put it back, or copy it from another content folder and change it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(DiagnosticCodes.FileUnreadable, SourcePosition.Start, $"The file cannot be read: {exception.Message}",
                "Close it in other programs, and check that you have permission to read it.");
        }
        return null;
    }
}
