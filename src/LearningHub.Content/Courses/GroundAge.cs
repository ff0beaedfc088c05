using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;

namespace LearningHub.Content.Courses;

/// <summary>A finding that a session rests on, how it stands now, and the slides that name it.</summary>
public sealed record GroundAge
{
    /// <summary>What the session says.</summary>
    public required SessionGround Ground { get; init; }

    /// <summary>The finding as it stands; null if it has gone.</summary>
    public FindingEntry? Finding { get; init; }

    /// <summary>How it stands.</summary>
    public required GroundState State { get; init; }

    /// <summary>Four letters that stand for its text now; null if it has gone.</summary>
    public string? TextNow { get; init; }

    /// <summary>Numbers and titles of the slides that name it.</summary>
    public required IReadOnlyList<(int Number, SessionItem Slide)> Slides { get; init; }

    /// <summary>Whether somebody has to look at it.</summary>
    public bool NeedsALook => State is GroundState.Changed or GroundState.Replaced or GroundState.Gone;

    /// <summary>All findings that a session rests on.</summary>
    public static IReadOnlyList<GroundAge> ForSession(LinkedLibrary library, SessionContent session)
    {
        if (session.Session.Details is not SessionDetails details) return [];
        var slides = session.Slides.Select((slide, i) => (Number: i + 1, Slide: slide, Grounds: NamedIn(library, session, slide))).ToList();
        return [.. details.Grounds.Select(ground => ForGround(library, ground,
            [.. slides.Where(each => each.Grounds.Contains(ground.Finding.Value)).Select(each => (each.Number, each.Slide))]))];
    }

    /// <summary>The findings that a slide links to, by <c>resource#finding</c>, each once and in order. Links to a finding that has been
    /// taken out lead nowhere, and are known by their words.</summary>
    public static IReadOnlyList<string> NamedIn(LinkedLibrary library, SessionContent session, SessionItem slide)
    {
        var named = new List<string>();
        foreach (var link in BodyWalk.Pointers([slide.Heading, .. slide.Content]).OfType<LinkInline>())
        {
            var key = library.Links.Resolve(session.Session, link.Destination) is LinkTarget.ToResource { Anchor: { } anchor } target
                ? $"{target.Resource.Id}#{anchor}" : KeyOf(link.Destination);
            if (key is not null && !named.Contains(key)) named.Add(key);
        }
        return named;
    }

    private static GroundAge ForGround(
        LinkedLibrary library, SessionGround ground, IReadOnlyList<(int Number, SessionItem Slide)> slides)
    {
        var finding = library.Findings.GetValueOrDefault(ground.Finding.Value);
        var now = finding is null ? null : CheckCode.TextOf(TextDigest.For(finding.Finding));
        return new GroundAge { Ground = ground, Finding = finding, TextNow = now, Slides = slides, State = StateOf(ground, finding, now) };
    }

    private static GroundState StateOf(SessionGround ground, FindingEntry? finding, string? now) => finding switch
    {
        null => GroundState.Gone,
        { Resource: { Status: ResourceStatus.Archived } or { SupersededBy: not null } } => GroundState.Replaced,
        _ when ground.Text is not { Value.Length: > 0 } text => GroundState.Undated,
        _ => ground.Text!.Value.Value.Equals(now, StringComparison.OrdinalIgnoreCase) ? GroundState.Same : GroundState.Changed,
    };

    private static string? KeyOf(string destination)
    {
        var hash = destination.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || !destination.AsSpan(0, hash).EndsWith(".md")) return null;
        var name = destination[..hash].Split('/');
        return $"{(name is [.., var folder, "index.md"] ? folder : name[^1][..^3])}#{destination[(hash + 1)..]}";
    }
}
