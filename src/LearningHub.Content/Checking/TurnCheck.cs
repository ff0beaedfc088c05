using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking;

/// <summary>Checks the library as it will be on each coming day on which a resource appears or goes. Nobody is looking then, so errors
/// must show now. Also reports each resource that is held back.</summary>
internal static class TurnCheck
{
    private static readonly DiagnosticCode[] Broken = [DiagnosticCodes.LinkBroken, DiagnosticCodes.ReferenceBroken];

    /// <summary>The diagnostics of those days.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="turns">The days.</param>
    /// <param name="linked">The library of today.</param>
    /// <param name="today">Its diagnostics.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static IEnumerable<Diagnostic> Run(
        LibrarySource source, IReadOnlyList<DayTurn> turns, LinkedLibrary? linked, CheckResult today, CancellationToken cancellation)
    {
        foreach (var turn in turns)
        {
            var appearing = turn.Appearing.Select(resource => resource.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var resource in turn.Appearing) yield return Notice(resource, turn.Day);
            var result = Linker.Link(source, includeDrafts: false, turn.Day);
            if (result.Linked is not { } library || linked is null) yield break;
            var known = today with { OfResources = Unaffected(today, linked, turn.Going) };
            var found = result.Diagnostics.Concat(Checker.Check(library, source, turn.Day, known, cancellation: cancellation).All);
            foreach (var diagnostic in found)
            {
                var isOfGoing = turn.Going.Count > 0 && Broken.Contains(diagnostic.Code);
                if (appearing.Contains(diagnostic.Path) || isOfGoing) yield return diagnostic;
            }
        }
    }

    // What was found today holds on that day too, except in resources that name one that goes.
    private static Dictionary<Resource, Inspection> Unaffected(CheckResult today, LinkedLibrary linked, IReadOnlyList<Resource> going)
    {
        var ids = going.Select(resource => resource.Id).ToHashSet(StringComparer.Ordinal);
        var affected = ids.SelectMany(id =>
            linked.BackLinks.PointingTo[id].Concat(linked.BackLinks.TranslationsOf[id]).Concat(linked.BackLinks.EventsOf[id])).ToHashSet();
        return today.OfResources
            .Where(each => !affected.Contains(each.Key) && !(each.Key.SupersededBy is { } next && ids.Contains(next.Value)))
            .ToDictionary(each => each.Key, each => each.Value);
    }

    private static Diagnostic Notice(Resource resource, DateOnly day) => new(
        DiagnosticCodes.HeldBack, resource.Path, resource.PublishedAt,
        $"\"{resource.Title}\" is held back until its publishing day, {DayText.Words(day)}.",
        "A host of ours shows it on that day. To show it now, write today's date as its publishing day.");
}
