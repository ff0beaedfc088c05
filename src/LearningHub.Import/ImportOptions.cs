using LearningHub.Content.Model.Resources;
using LearningHub.Import.Guarding;

namespace LearningHub.Import;

/// <summary>Options of an import.</summary>
/// <param name="Today">The day of the import.</param>
public sealed record ImportOptions(DateOnly Today)
{
    /// <summary>Type of the resource; null to derive it from the title.</summary>
    public ResourceType? Type { get; init; }

    /// <summary>Id of the resource; null to make it from the title.</summary>
    public string? Id { get; init; }

    /// <summary>How large a report may be.</summary>
    public ImportLimits Limits { get; init; } = new();
}
