namespace LearningHub.Site.Pages.Filtering;

/// <summary>A programme beside others.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Strength">Label of its strength of evidence.</param>
/// <param name="CostBand">Its cost compared with others, in words.</param>
/// <param name="Cells">Column headers and their cells, in order.</param>
/// <param name="Marks">Its marks for the filters.</param>
public sealed record ComparedProgramme(
    LinkItem Link, string Strength, string CostBand, IReadOnlyList<(string Head, string Text)> Cells, FilterMarks Marks);
