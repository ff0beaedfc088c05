using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="TermIndexView"/>.</summary>
internal static class TermIndexViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
        [new("term-index", new TermIndexPage(
            ExampleCatalogue.Frame("Practice themes")) { Introduction = "What the learning is about.", Terms = PageSamples.Terms })];
}
