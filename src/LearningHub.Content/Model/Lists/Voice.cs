using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Model.Lists;

/// <summary>What a child, a parent or a relative said, as a report prints it.</summary>
public sealed record Voice
{
    /// <summary>Id of its entry.</summary>
    public required string Id { get; init; }

    /// <summary>What was said, without quotation marks.</summary>
    public required Located<string> Words { get; init; }

    /// <summary>Who spoke.</summary>
    public required VoiceRole Role { get; init; }

    /// <summary>How readers see the speaker.</summary>
    public required string By { get; init; }

    /// <summary>The service or the moment that it is about.</summary>
    public required string Setting { get; init; }

    /// <summary>Where it was said, or how the report came to it.</summary>
    public required string Said { get; init; }

    /// <summary>Practice themes.</summary>
    public IReadOnlyList<Located<string>> Themes { get; init; } = [];

    /// <summary>The work and the paragraph in which it is printed; null after a diagnostic.</summary>
    public Citation? Source { get; init; }

    /// <summary>Findings beside which it stands: <c>resource#finding</c>.</summary>
    public IReadOnlyList<Located<string>> Beside { get; init; } = [];
}
