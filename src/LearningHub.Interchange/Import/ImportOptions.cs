using LearningHub.Content.Model.Resources;
using LearningHub.Interchange.Import.Guarding;

namespace LearningHub.Interchange.Import;

/// <summary>How a report is imported.</summary>
/// <param name="Today">The day of the import.</param>
public sealed record ImportOptions(DateOnly Today)
{
    /// <summary>Kind of resource; null: told from the title.</summary>
    public ResourceType? Type { get; init; }

    /// <summary>Id of the resource; null: made from the title.</summary>
    public string? Id { get; init; }

    /// <summary>How much a report may hold.</summary>
    public ImportLimits Limits { get; init; } = new();
}
