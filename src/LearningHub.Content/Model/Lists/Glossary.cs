using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Model.Lists;

/// <summary>The status of a term.</summary>
public enum TermStatus
{
    /// <summary>In use.</summary>
    Current,

    /// <summary>A former name.</summary>
    Former,

    /// <summary>Disputed: used only in quotation marks.</summary>
    Contested,
}

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Id of its entry.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the file.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>The term as written in text.</summary>
    public required string Term { get; init; }

    /// <summary>The full form of an abbreviation.</summary>
    public string? Expansion { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>Other names, for the search and for marking abbreviations.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Current, former or contested.</summary>
    public TermStatus Status { get; init; }

    /// <summary>What to write instead of a former or contested term.</summary>
    public string? Preferred { get; init; }

    /// <summary>The source of the meaning: a reference and a place in it.</summary>
    public Citation? Source { get; init; }
}
