namespace LearningHub.Site.Pages.Filtering;

/// <summary>A programme beside others.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Tags">Strength of evidence and cost, in words.</param>
/// <param name="Cells">Labels with their text, in order.</param>
/// <param name="Marks">Its marks for the filters.</param>
public sealed record ComparedProgramme(
    LinkItem Link, IReadOnlyList<string> Tags, IReadOnlyList<(string Head, string Text)> Cells, FilterMarks Marks);
