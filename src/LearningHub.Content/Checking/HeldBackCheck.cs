using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;

namespace LearningHub.Content.Checking;

/// <summary>
/// Checks resources whose publishing day lies ahead as they will stand on that day, so that nothing new is found when they go out by
/// themselves, and says of each that it is held back.
/// </summary>
internal static class HeldBackCheck
{
    /// <summary>What is found in resources that are held back.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="heldBack">The resources, earliest day first.</param>
    /// <param name="today">What was found in the library of today.</param>
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
            var found = result.Diagnostics.Concat(Checker.Check(library, source, day.Key, today, cancellation).All);
            foreach (var diagnostic in found.Where(each => paths.Contains(each.Path))) yield return diagnostic;
        }
    }

    private static Diagnostic Notice(Resource resource, DateOnly day) => new(
        DiagnosticCodes.HeldBack, resource.Path, resource.PublishedAt,
        $"\"{resource.Title}\" is held back until its publishing day, {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.",
        "Publish again on that day. To show it now, write today's date after published:.");
}
