namespace LearningHub.Site.Pages.Courses;

/// <summary>A file that a page offers.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Href">Its address.</param>
/// <param name="Detail">Kind and size, for example "Word, 24 KB".</param>
public sealed record DownloadItem(string Text, string Href, string Detail);
