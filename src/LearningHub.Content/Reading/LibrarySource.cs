using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Resources;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Reading;

/// <summary>Everything that was read, each file alone, before linking.</summary>
public sealed record LibrarySource
{
    /// <summary><c>hub.yml</c>; null if it could not be read.</summary>
    public HubSettings? Settings { get; init; }

    /// <summary><c>vocabularies.yml</c>.</summary>
    public required Vocabularies Vocabularies { get; init; }

    /// <summary><c>glossary.yml</c>.</summary>
    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    /// <summary><c>references.yml</c>.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary><c>voices.yml</c>, which may be missing.</summary>
    public IReadOnlyList<Voice> Voices { get; init; } = [];

    /// <summary><c>law.yml</c>.</summary>
    public required IReadOnlyList<LawEntry> Law { get; init; }

    /// <summary><c>search.yml</c>, which may be missing.</summary>
    public SearchSettings Search { get; init; } = SearchSettings.Default;

    /// <summary><c>withdrawn.yml</c>, which may be missing.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals { get; init; } = [];

    /// <summary><c>plain-words.yml</c>, or the default list where there is none.</summary>
    public IReadOnlyList<PlainWord> PlainWords { get; init; } = PlainWord.Default;

    /// <summary><c>safety.yml</c>, which may be missing.</summary>
    public BoardWords SafetyWords { get; init; } = BoardWords.None;

    /// <summary><c>words.yml</c>, which may be missing.</summary>
    public FrameWords Words { get; init; } = FrameWords.Empty;

    /// <summary>The question bank, which may be missing.</summary>
    public QuestionBank Bank { get; init; } = new([]);

    /// <summary>The resources, in order of path.</summary>
    public required IReadOnlyList<ResourceFile> Resources { get; init; }

    /// <summary>Paths of resources that could not be read.</summary>
    public IReadOnlySet<string> UnreadPaths =>
        Resources.Where(file => file.Resource is null).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids of resources that could not be read, according to their paths.</summary>
    public IReadOnlySet<string> UnreadIds => UnreadPaths.Select(ResourcePlace.IdOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>The questions of tools, by path.</summary>
    public required IReadOnlyDictionary<string, QuestionSet> Questions { get; init; }

    /// <summary>Fingerprints of imported reports, by path.</summary>
    public IReadOnlyDictionary<string, CopiedText> ImportedTexts { get; init; } = new Dictionary<string, CopiedText>();

    /// <summary>Pictures and documents to publish, by path.</summary>
    public required IReadOnlySet<string> Assets { get; init; }

    /// <summary>A stamp of every data file, of the questions of tools and of imported texts.</summary>
    public Stamp DataStamp { get; init; }

    /// <summary>The diagnostics of everything except the resources.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
