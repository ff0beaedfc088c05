using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.History;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Readers;

namespace LearningHub.Studio.Desk;

/// <summary>The tasks for today.</summary>
public sealed record DeskPage
{
    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Errors that stop a publication.</summary>
    public required IReadOnlyList<Diagnostic> Errors { get; init; }

    /// <summary>Other diagnostics.</summary>
    public required IReadOnlyList<Diagnostic> Warnings { get; init; }

    /// <summary>Diagnostics of the safety check.</summary>
    public required IReadOnlyList<Diagnostic> Safety { get; init; }

    /// <summary>Number of pieces of advice.</summary>
    public required int Advice { get; init; }

    /// <summary>Drafts, the one that was changed last first.</summary>
    public required IReadOnlyList<DeskDraft> Drafts { get; init; }

    /// <summary>Resources that are held back.</summary>
    public required IReadOnlyList<Resource> HeldBack { get; init; }

    /// <summary>Resources whose last day is within a month, or has passed.</summary>
    public required IReadOnlyList<Resource> Ending { get; init; }

    /// <summary>Resources whose review is due within a month, or overdue.</summary>
    public required IReadOnlyList<Resource> Reviews { get; init; }

    /// <summary>Recommendations without an owner or an answer.</summary>
    public required IReadOnlyList<OpenRecommendation> Recommendations { get; init; }

    /// <summary>Links for readers with what they wrote, if they wrote anything: the title of the resource, and the link.</summary>
    public required IReadOnlyList<(string Title, ReaderLink Link)> Remarks { get; init; }

    /// <summary>Whether saves are kept.</summary>
    public required HistoryState History { get; init; }

    /// <summary>The last releases; null if the studio does not publish.</summary>
    public IReadOnlyList<string>? Releases { get; init; }
}
