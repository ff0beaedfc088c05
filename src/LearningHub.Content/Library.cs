using System.Diagnostics;
using LearningHub.Content.Checking;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Content;

/// <summary>A library after reading, linking and checking. Building, checking and serving all begin with <c>Load</c>.</summary>
public sealed record Library
{
    /// <summary>What was read.</summary>
    public required LibrarySource Source { get; init; }

    /// <summary>The linked library; null if the settings could not be read.</summary>
    public LinkedLibrary? Linked { get; init; }

    /// <summary>The result of the checks, kept for the next run.</summary>
    public required CheckResult Checks { get; init; }

    /// <summary>The diagnostics of pictures and documents, kept while only resources change.</summary>
    public IReadOnlyList<Diagnostic> OfFiles { get; init; } = [];

    /// <summary>Errors between files, as linking found them.</summary>
    public IReadOnlyList<Diagnostic> OfLinks { get; init; } = [];

    /// <summary>The day on which dates were judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Resources that are finished but held back until their publishing day, the earliest first.</summary>
    public IReadOnlyList<Resource> HeldBack => [.. Turns.SelectMany(turn => turn.Appearing)];

    /// <summary>The coming days on which a resource appears or goes, the earliest first. Empty with drafts included.</summary>
    public IReadOnlyList<DayTurn> Turns { get; init; } = [];

    /// <summary>The first of these days; null if there is none.</summary>
    public DateOnly? NextDue => Turns.Count > 0 ? Turns[0].Day : null;

    /// <summary>All diagnostics, by file and place.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How long reading, linking and checking took.</summary>
    public LoadTimes Times { get; init; }

    /// <summary>Whether there is an error. With an error the site cannot be built.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Error);

    /// <summary>Reads, links and checks a content folder.</summary>
    public static Library Load(IContentFiles files, LibraryOptions options, CancellationToken cancellation = default) =>
        Load(files, options, null, null, cancellation);

    /// <summary>Reads, links and checks a content folder, and takes over from an earlier build what has not changed.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="options">How.</param>
    /// <param name="cache">What an earlier build found; null: nothing is taken over, and nothing recorded for a later build.</param>
    /// <param name="known">What this process has read before. Files with the same bytes are not read again.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static Library Load(
        IContentFiles files, LibraryOptions options, InspectionCache? cache, LibrarySource? known = null,
        CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        var source = LibraryReader.Read(files, known, cache?.Bodies, options.Report, cancellation);
        var read = Stopwatch.GetElapsedTime(started);
        var library = Link(source, options, null, Checker.CheckFiles(files, source, cancellation), cache, cancellation);
        return library with { Times = library.Times with { Read = read } };
    }

    /// <summary>Loads the library again after some files have changed. Where only resources changed, only they are read.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="changed">Paths of files that were written, added or removed.</param>
    /// <param name="options">As for <c>Load</c>.</param>
    /// <param name="cancellation">Stops the run.</param>
    public Library Reload(
        IContentFiles files, IReadOnlyCollection<string> changed, LibraryOptions options, CancellationToken cancellation = default)
    {
        var resources = Source.Resources.ToArray();
        int[] places = [.. changed.Select(path => Array.FindIndex(resources, file => file.Path == path))];
        // If a resource was removed, the folder must be listed again.
        if (places.Contains(-1) || !changed.All(files.Exists)) return Load(files, options, null, Source, cancellation);
        foreach (var at in places) resources[at] = LibraryReader.ReadResource(files, resources[at].Path);
        var isUnseen = places.All(at => resources[at].Resource is { } now
            && resources[at].FrontAndHeadings == Source.Resources[at].FrontAndHeadings && !HasReadersOfItsText(now));
        var before = isUnseen && options.Today == Today ? this : null;
        return Link(Source with { Resources = resources }, options, before, OfFiles, null, cancellation);
    }

    // Translations and sessions say from which text they were made, so a change of the text alone can be a warning there.
    private bool HasReadersOfItsText(Resource now)
    {
        if (Linked is not { } linked) return false;
        if (linked.BackLinks.TranslationsOf[now.Id].Any()) return true;
        if (now.Findings.Count == 0) return false;
        var beginning = $"{now.Id}#";
        return linked.Resources.Any(other => other.Details is SessionDetails session
            && session.Grounds.Any(ground => ground.Finding.Value.StartsWith(beginning, StringComparison.Ordinal)));
    }

    /// <summary>Links and checks what was read.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="options">As for <c>Load</c>.</param>
    /// <param name="before">An earlier run whose links and diagnostics are still valid for every resource that is the same
    /// instance.</param>
    /// <param name="ofFiles">The diagnostics of pictures and documents.</param>
    /// <param name="cache">As for <c>Load</c>.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static Library Link(
        LibrarySource source, LibraryOptions options, Library? before = null, IReadOnlyList<Diagnostic>? ofFiles = null,
        InspectionCache? cache = null, CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        options.Report?.Invoke("Linking", 0, 0);
        var result = Relinked(source, before)
            ?? Linker.Link(source, options.IncludeDrafts, options.Today, before?.Linked?.BackLinks.Outgoing);
        var linking = Stopwatch.GetElapsedTime(started);
        var checks = result.Linked is null
            ? CheckResult.Empty : Checker.Check(result.Linked, source, options.Today, before?.Checks, cache, options.Report, cancellation);
        var turns = options.IncludeDrafts ? []
            : DayTurn.After(options.Today, source.Resources.Select(file => file.Resource).OfType<Resource>());
        var all = source.Diagnostics
            .Concat(ofFiles ?? [])
            .Concat(source.Resources.SelectMany(file => file.Diagnostics))
            .Concat(result.Diagnostics)
            .Concat(checks.All)
            .Concat(TurnCheck.Run(source, turns, result.Linked, checks, cancellation))
            .Distinct()
            .Select(diagnostic => Weighed(diagnostic, source.Settings?.Checks))
            .OfType<Diagnostic>()
            .ToList();
        all.Sort(Diagnostic.ByPlace);
        return new Library
        {
            Source = source,
            OfFiles = ofFiles ?? [],
            OfLinks = result.Diagnostics,
            Linked = result.Linked,
            Checks = checks,
            Today = options.Today,
            Turns = turns,
            Diagnostics = all,
            Times = new LoadTimes(default, linking, Stopwatch.GetElapsedTime(started) - linking),
        };
    }

    // The library with what is new in it, if nothing has changed but texts; null: everything must be linked.
    private static LinkResult? Relinked(LibrarySource source, Library? before)
    {
        if (before?.Linked is not { } linked) return null;
        var changed = new List<Resource>();
        for (var i = 0; i < source.Resources.Count; i++)
        {
            if (ReferenceEquals(source.Resources[i], before.Source.Resources[i])) continue;
            if (source.Resources[i].Resource is not { } resource) return null;
            changed.Add(resource);
        }
        return Relinker.TryReplace(linked, changed, source) is { } library ? new LinkResult(library, before.OfLinks) : null;
    }

    // The board's own severities; null: the check is off.
    private static Diagnostic? Weighed(Diagnostic diagnostic, IReadOnlyDictionary<string, Severity?>? weights)
    {
        if (weights is null || !weights.TryGetValue(diagnostic.Code.Id, out var weight)) return diagnostic;
        return weight is { } severity ? diagnostic with { Code = diagnostic.Code with { Severity = severity } } : null;
    }
}

/// <summary>How a library is loaded.</summary>
/// <param name="Today">The day on which dates are judged.</param>
/// <param name="IncludeDrafts">Whether drafts and resources that are not shown on the day are part of it.</param>
public sealed record LibraryOptions(DateOnly Today, bool IncludeDrafts = false)
{
    /// <summary>Told what is done, and how many of how many are done; 0 of 0 where nobody counts. Called from any thread.</summary>
    public Action<string, int, int>? Report { get; init; }
}
