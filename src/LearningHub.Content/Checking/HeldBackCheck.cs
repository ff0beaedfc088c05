using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking;

/// <summary>Checks each resource that is held back as it will be on its publishing day. It is then published by a scheduled job, when
/// nobody is looking, so errors must show now. Also reports each of them as held back.</summary>
internal static class HeldBackCheck
{
    /// <summary>The diagnostics of resources that are held back.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="heldBack">The resources, earliest day first.</param>
    /// <param name="today">The diagnostics of today's library.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static IEnumerable<Diagnostic> Run(
        LibrarySource source, IReadOnlyList<Resource> heldBack, CheckResult today, CancellationToken cancellation)
    {
        foreach (var day in heldBack.GroupBy(resource => resource.Published!.Value))
        {
            var paths = day.Select(resource => resource.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var resource in day) yield return Notice(resource, day.Key);
            var result = Linker.Link(source, includeDrafts: false, day.Key);
            if (result.Linked is not { } library) yield break;
            var found = result.Diagnostics.Concat(Checker.Check(library, source, day.Key, today, cancellation: cancellation).All);
            foreach (var diagnostic in found.Where(each => paths.Contains(each.Path))) yield return diagnostic;
        }
    }

    private static Diagnostic Notice(Resource resource, DateOnly day) => new(
        DiagnosticCodes.HeldBack, resource.Path, resource.PublishedAt,
        $"\"{resource.Title}\" is held back until its publishing day, {DayText.Words(day)}.",
        "Publish again on that day. To show it now, write today's date after published:.");
}
