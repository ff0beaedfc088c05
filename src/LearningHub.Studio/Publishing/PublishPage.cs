using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;

namespace LearningHub.Studio.Publishing;

/// <summary>The changes that publishing would make, and the errors that stop it.</summary>
public sealed record PublishPage
{
    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The folder that is published to; null if the studio does not publish.</summary>
    public string? To { get; init; }

    /// <summary>Errors that stop it.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; init; } = [];

    /// <summary>Safety warnings. Somebody must agree to each.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>What changes, one sentence each.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Whether there is a release to compare with.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The coming days on which resources appear or go.</summary>
    public IReadOnlyList<DayTurn> Turns { get; init; } = [];

    /// <summary>Who publishes, as written before.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>Whether a second publisher must agree.</summary>
    public bool NeedsSecond { get; init; }

    /// <summary>Who asked a second publisher to agree to this state; null if nobody has.</summary>
    public StudioPerson? AskedBy { get; init; }

    /// <summary>Whether the reader of the page is the second publisher, whose agreement publishes.</summary>
    public bool IsSecond => AskedBy is { } first && first.Id != Frame.Person.Id;

    /// <summary>Identifies the state of the library that is shown. People agree to this state only.</summary>
    public string State { get; init; } = string.Empty;
}
