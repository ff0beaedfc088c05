using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Model.Lists;

/// <summary>How a term stands today.</summary>
public enum TermStatus
{
    /// <summary>In use.</summary>
    Current,

    /// <summary>A name of the past.</summary>
    Former,

    /// <summary>Disputed: used only in quotation marks.</summary>
    Contested,
}

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Id of its entry.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>The term as written in text.</summary>
    public required string Term { get; init; }

    /// <summary>What an abbreviation stands for.</summary>
    public string? Expansion { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>Other names, for search and for marking.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Current, former or contested.</summary>
    public TermStatus Status { get; init; }

    /// <summary>What to say instead of a former or contested term.</summary>
    public string? Preferred { get; init; }

    /// <summary>Where the meaning is from: a reference and a place in it.</summary>
    public Citation? Source { get; init; }
}
