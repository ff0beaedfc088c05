using LearningHub.Content.Model;
using LearningHub.Site.Pages.Progress;
using LearningHub.Site.Pages.Voices;

namespace LearningHub.Site.Pages;

/// <summary>A link with its final address: relative to its page, or absolute.</summary>
/// <param name="Text">Its text, as plain text.</param>
/// <param name="Href">The address, not yet escaped for HTML.</param>
public sealed record LinkItem(string Text, string Href)
{
    /// <summary>Language of its text and of its target, if the page has another.</summary>
    public string? Language { get; init; }

    /// <summary>Direction of that language; null if no language is given.</summary>
    public string? Direction => Language is null ? null : LanguageTag.DirectionOf(Language);
}

/// <summary>A piece of finished HTML. Only the writers in <c>LearningHub.Site.Html</c> make one; everything else is text and gets
/// escaped.</summary>
public readonly record struct HtmlText(string Value)
{
    /// <summary>No HTML at all.</summary>
    public static HtmlText Empty => new(string.Empty);

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value);
}

/// <summary>An entry of the navigation bar.</summary>
public sealed record NavigationItem(string Text, string Href, bool IsCurrent)
{
    /// <summary>Language of its text, if the page has another.</summary>
    public string? Language { get; init; }
}

/// <summary>A key fact of a resource: a label with text, a date, or links.</summary>
public sealed record KeyFact(string Label)
{
    /// <summary>Plain text value, if any.</summary>
    public string? Text { get; init; }

    /// <summary>A date value, shown in words with its machine form.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Links (themes, audiences and the like), if any.</summary>
    public IReadOnlyList<LinkItem> Links { get; init; } = [];
}

/// <summary>An entry of a page's table of contents, with the entries below it.</summary>
public sealed record ContentsItem(string Text, string Href, IReadOnlyList<ContentsItem> Children);

/// <summary>A resource in a list.</summary>
public sealed record ResourceItem
{
    /// <summary>Title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Language of title and summary, if the page has another.</summary>
    public string? Language { get; init; }

    /// <summary>Direction of that language; null if no language is given.</summary>
    public string? Direction => Language is null ? null : LanguageTag.DirectionOf(Language);

    /// <summary>Address ready to write.</summary>
    public required string Href { get; init; }

    /// <summary>Kind of resource, for example "Audit".</summary>
    public required string TypeLabel { get; init; }

    /// <summary>One or two sentences, plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>What stands beside the title: strength of evidence and cost of a programme.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>What changed for families, in the list of programmes.</summary>
    public string? Outcome { get; init; }

    /// <summary>Year or years of the audit or research; null if it is neither.</summary>
    public string? WorkYear { get; init; }

    /// <summary>The day of an event; null for other resources.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When the hub published it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Last day on which the resource counts as reviewed; later it is overdue.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>"Archived" or "Superseded", shown next to the title; null for a current resource.</summary>
    public string? StatusLabel { get; init; }
}

/// <summary>The tone of a finding.</summary>
public enum FindingTone
{
    /// <summary>Good practice was seen.</summary>
    Strength,

    /// <summary>Something to worry about was seen.</summary>
    Concern,

    /// <summary>Both were seen.</summary>
    Mixed,
}

/// <summary>A finding on another page, such as that of a practice theme or an audience.</summary>
public sealed record FindingItem
{
    /// <summary>The finding in one sentence, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Language of its words, if it is not the hub's.</summary>
    public string? Language { get; init; }

    /// <summary>Direction of that language; null if no language is given.</summary>
    public string? Direction => Language is null ? null : LanguageTag.DirectionOf(Language);

    /// <summary>Address of the finding.</summary>
    public required string Href { get; init; }

    /// <summary>Strength, concern or mixed.</summary>
    public required FindingTone Tone { get; init; }

    /// <summary>First paragraph, plain text.</summary>
    public required string Lead { get; init; }

    /// <summary>The audit or research that found it.</summary>
    public required LinkItem Source { get; init; }

    /// <summary>What children and parents said, where it stands beside the finding.</summary>
    public IReadOnlyList<VoiceItem> Voices { get; init; } = [];

    /// <summary>Period or year of that audit or research, for example "2014".</summary>
    public string? Period { get; init; }

    /// <summary>Whether it stands on a made-up page.</summary>
    public bool IsMadeUp { get; init; }
}

/// <summary>A recommendation with what answers it.</summary>
public sealed record RecommendationItem
{
    /// <summary>The recommendation in one sentence, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Language of its words, if it is not the hub's.</summary>
    public string? Language { get; init; }

    /// <summary>Direction of that language; null if no language is given.</summary>
    public string? Direction => Language is null ? null : LanguageTag.DirectionOf(Language);

    /// <summary>Address of the recommendation.</summary>
    public required string Href { get; init; }

    /// <summary>First paragraph, plain text; may be empty.</summary>
    public required string Lead { get; init; }

    /// <summary>Who has to act, if the source says so.</summary>
    public string? Owner { get; init; }

    /// <summary>The audit or research that recommends it.</summary>
    public required LinkItem Source { get; init; }

    /// <summary>Findings that it rests on.</summary>
    public IReadOnlyList<LinkItem> Addresses { get; init; } = [];

    /// <summary>How far it has come.</summary>
    public RecommendationState State { get; init; }

    /// <summary>Whether the page that it stands on is made up.</summary>
    public bool IsMadeUp { get; init; }

    /// <summary>Its own page, from finding to second look.</summary>
    public required string ThreadHref { get; init; }

    /// <summary>What was done about it.</summary>
    public IReadOnlyList<ActItem> Acts { get; init; } = [];

    /// <summary>What was found when somebody looked again.</summary>
    public IReadOnlyList<ReAuditItem> ReAudits { get; init; } = [];

    /// <summary>Resources of the library that name it; empty: none does.</summary>
    public IReadOnlyList<LinkItem> AnsweredBy { get; init; } = [];
}

/// <summary>An entry of the reference list at the end of a page.</summary>
public sealed record CitedWork
{
    /// <summary>Number under which the page cites it, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Id of the list entry, target of the marks in the text.</summary>
    public required string Anchor { get; init; }

    /// <summary>Authors, year, title and publisher as one line of plain text.</summary>
    public required string Citation { get; init; }

    /// <summary>Where the work can be read, if it is known.</summary>
    public string? Url { get; init; }

    /// <summary>Its entry on the page of references.</summary>
    public required string Href { get; init; }

    /// <summary>Who holds it and how to get it, where it has no public address.</summary>
    public string? HowToGet { get; init; }

    /// <summary>Paragraphs that the page cites, in order of first use.</summary>
    public IReadOnlyList<CitedPlace> Places { get; init; } = [];
}

/// <summary>A heading with resources below it: "What builds on this", "Related", "Newest".</summary>
public sealed record ResourceGroup(string Heading, IReadOnlyList<ResourceItem> Items)
{
    /// <summary>Link to the full list, if this one is cut short.</summary>
    public LinkItem? More { get; init; }
}
