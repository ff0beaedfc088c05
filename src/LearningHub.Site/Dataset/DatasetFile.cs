using LearningHub.Contract.Library;

namespace LearningHub.Site.Dataset;

/// <summary>A file of the dataset.</summary>
/// <param name="Path">Path in the site.</param>
/// <param name="Format">What people call its format: JSON or CSV.</param>
/// <param name="Meaning">What it holds, in a sentence.</param>
/// <param name="Write">Writes it.</param>
internal sealed record DatasetFile(
    string Path, string Format, Func<LibraryRecord, string> Meaning, Func<LibraryRecord, Stream, Task> Write)
{
    /// <summary>Name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Its type for programs.</summary>
    public string MediaType => Format == "JSON" ? "application/json" : "text/csv";
}
