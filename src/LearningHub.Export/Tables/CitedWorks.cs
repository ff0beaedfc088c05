using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Export.Tables;

/// <summary>The works that a resource names as sources or cites.</summary>
public static class CitedWorks
{
    /// <summary>The works, each once, in the order in which they are first named.</summary>
    public static IReadOnlyList<Reference> InResource(LinkedLibrary library, Resource resource) =>
    [
        .. resource.Sources.Select(source => source.Value)
            .Concat(resource.Body.Pointers.OfType<CitationInline>().SelectMany(each => each.Citations).Select(each => each.ReferenceId))
            .Distinct(StringComparer.Ordinal).Select(id => library.References.GetValueOrDefault(id)).OfType<Reference>(),
    ];
}
