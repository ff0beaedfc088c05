using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Looks;

namespace LearningHub.Studio.Desk;

/// <summary>What needs somebody today.</summary>
public sealed record DeskPage
{
    /// <summary>What stands around it.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Faults that stop a publication.</summary>
    public required IReadOnlyList<Diagnostic> Faults { get; init; }

    /// <summary>Other faults.</summary>
    public required IReadOnlyList<Diagnostic> Warnings { get; init; }

    /// <summary>What may give somebody away.</summary>
    public required IReadOnlyList<Diagnostic> Safety { get; init; }

    /// <summary>Number of pieces of advice.</summary>
    public required int Advice { get; init; }

    /// <summary>Drafts, with the moment of their last change.</summary>
    public required IReadOnlyList<(Resource Resource, DateTimeOffset Changed)> Drafts { get; init; }

    /// <summary>Resources that are finished and wait for their day.</summary>
    public required IReadOnlyList<Resource> HeldBack { get; init; }

    /// <summary>Resources whose review is due within a month, or overdue.</summary>
    public required IReadOnlyList<Resource> Reviews { get; init; }

    /// <summary>Recommendations for which nobody is named, or to which nothing answers.</summary>
    public required IReadOnlyList<OpenRecommendation> Recommendations { get; init; }

    /// <summary>The last releases; null where the studio does not publish.</summary>
    public IReadOnlyList<string>? Releases { get; init; }
}
