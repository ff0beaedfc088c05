using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Cli.Starting;

/// <summary>A new hub and its diagnostics, before anything is written.</summary>
internal sealed record CheckedHub
{
    /// <summary>Every file, by path.</summary>
    public required IReadOnlyDictionary<string, byte[]> Files { get; init; }

    /// <summary>Errors and warnings.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Places that are not added to safety.yml, because pages of the hub use the same words for other things.</summary>
    public IReadOnlyList<string> OrdinaryPlaces { get; init; } = [];

    /// <summary>Whether the hub has errors.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Error);

    /// <summary>Makes a hub in memory and checks it. "Reading" or "Deal" are towns and words; such places are left out of the
    /// list.</summary>
    public static CheckedHub Make(NewHubAnswers answers, DateOnly today)
    {
        var hub = MakeOnce(answers, today);
        var ordinary = answers.Places.Where(place => hub.Diagnostics.Any(diagnostic => Names(diagnostic, place))).ToArray();
        if (ordinary.Length == 0) return hub;
        var others = answers with { Places = [.. answers.Places.Except(ordinary)], OrdinaryPlaces = ordinary };
        return MakeOnce(others, today) with { OrdinaryPlaces = ordinary };
    }

    private static CheckedHub MakeOnce(NewHubAnswers answers, DateOnly today)
    {
        var files = NewHub.Files(answers, today);
        var library = Library.Load(new MemoryFiles(files), new LibraryOptions(today));
        return new CheckedHub
        {
            Files = files,
            Diagnostics = [.. library.Diagnostics.Where(diagnostic => diagnostic.Code.Severity is not Severity.Advice)],
        };
    }

    private static bool Names(Diagnostic diagnostic, string place) =>
        diagnostic.Path != "hub.yml" && diagnostic.Message.Contains($"\"{place}\"", StringComparison.OrdinalIgnoreCase);
}
