using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Reading.Resources;

/// <summary>A resource's file, read alone.</summary>
/// <param name="Path">File, relative to the content folder.</param>
/// <param name="Resource">What it says; null if too little could be read.</param>
/// <param name="Diagnostics">Its diagnostics.</param>
/// <param name="FrontAndHeadings"> What other files can depend on: front matter and headings with their braces. While it stays the same, a
/// change of the body cannot change the diagnostics of other files. </param>
public sealed record ResourceFile(string Path, Resource? Resource, IReadOnlyList<Diagnostic> Diagnostics, string FrontAndHeadings = "")
{
    /// <summary>The keys of its front matter as <c>YamlBytes</c> writes them, for the next build; empty without a resource.</summary>
    internal byte[] FrontMatter { get; init; } = [];
}
