using LearningHub.Content.Model.Lists;

namespace LearningHub.Import.Recognising.Results;

/// <summary>The content of the title page.</summary>
/// <param name="Title">Title; empty if none was found.</param>
/// <param name="Authors">Names.</param>
/// <param name="Date">When the report is from.</param>
/// <param name="Board">The board that made it.</param>
internal sealed record TitlePage(string Title, IReadOnlyList<string> Authors, PartialDate? Date, string? Board);
