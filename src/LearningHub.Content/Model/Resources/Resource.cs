using System.Runtime.CompilerServices;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Model.Resources;

/// <summary>Whether a resource is shown.</summary>
public enum ResourceStatus
{
    /// <summary>Part of the site.</summary>
    Published,

    /// <summary>Part of the site only if drafts are included.</summary>
    Draft,

    /// <summary>Kept, and marked as no longer maintained.</summary>
    Archived,
}

/// <summary>One item of the library, as its file describes it. Linking does not change it.</summary>
public sealed record Resource
{
    private readonly Lazy<Body> body = new(Body.Empty);
    private readonly KeptBody? kept;

    /// <summary>File or folder name, unique in the library.</summary>
    public required string Id { get; init; }

    /// <summary>Kind.</summary>
    public required ResourceType Type { get; init; }

    /// <summary>File, relative to the content folder, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Address from the root of the hub, for example <c>/audits/x/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>A stamp of its path and of the bytes of its file.</summary>
    public Stamp Stamp { get; init; }

    /// <summary>A stamp of what other pages see of it without its body: its path, its front matter, its headings, and everything if it
    /// has findings or recommendations.</summary>
    public Stamp FrontStamp { get; init; }

    /// <summary>Title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The place of the title in the file.</summary>
    public SourcePosition TitleAt { get; init; }

    /// <summary>One or two sentences, plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The place of the summary in the file.</summary>
    public SourcePosition SummaryAt { get; init; }

    /// <summary>Practice themes.</summary>
    public IReadOnlyList<Located<string>> Themes { get; init; } = [];

    /// <summary>For whom it is.</summary>
    public IReadOnlyList<Located<string>> Audiences { get; init; } = [];

    /// <summary>Levels of need.</summary>
    public IReadOnlyList<Located<string>> Levels { get; init; } = [];

    /// <summary>Ages of the children concerned.</summary>
    public IReadOnlyList<Located<string>> Ages { get; init; } = [];

    /// <summary>The day on which it was or will be published: the later one of <c>published</c> and <c>publish-on</c>. It is held back
    /// until this day.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The last day on which it is part of the site; null: it stays.</summary>
    public Located<DateOnly>? PublishUntil { get; init; }

    /// <summary>The place of that day in the file.</summary>
    public SourcePosition PublishedAt { get; init; } = SourcePosition.Start;

    /// <summary>When somebody last read it through.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The day by which it must be reviewed again.</summary>
    public Located<DateOnly>? ReviewBy { get; init; }

    /// <summary>The role that looks after it.</summary>
    public string? Owner { get; init; }

    /// <summary>Works that it is made from: ids in <c>references.yml</c>.</summary>
    public IReadOnlyList<Located<string>> Sources { get; init; } = [];

    /// <summary>File with the fingerprints of the report that it was imported from; null if it was written here.</summary>
    public Located<string>? ImportedText { get; init; }

    /// <summary>The fingerprints; null if there is no such file.</summary>
    public CopiedText? Copied { get; init; }

    /// <summary>Published, draft or archived.</summary>
    public ResourceStatus Status { get; init; }

    /// <summary>Whether it is finished but held back until its publishing day.</summary>
    public bool IsHeldBackOn(DateOnly today) => Status is not ResourceStatus.Draft && Published > today;

    /// <summary>Whether its last day has passed.</summary>
    public bool IsOverOn(DateOnly today) => Status is not ResourceStatus.Draft && PublishUntil?.Value < today;

    /// <summary>Whether it is part of the site on a day.</summary>
    public bool IsShownOn(DateOnly today) => Status is not ResourceStatus.Draft && !IsHeldBackOn(today) && !IsOverOn(today);

    /// <summary>The id of the resource that replaces it.</summary>
    public Located<string>? SupersededBy { get; init; }

    /// <summary>Related resources, by id.</summary>
    public IReadOnlyList<Located<string>> Related { get; init; } = [];

    /// <summary>Recommendations that it answers: <c>resource#recommendation</c>.</summary>
    public IReadOnlyList<Located<string>> RespondsTo { get; init; } = [];

    /// <summary>Findings that it builds on: <c>resource#finding</c>.</summary>
    public IReadOnlyList<Located<string>> Evidence { get; init; } = [];

    /// <summary>The number of recommendations in its source; null if nobody has counted them.</summary>
    public int? RecommendationsInSource { get; init; }

    /// <summary>Why some of them are not on the page.</summary>
    public string? RecommendationsLeftOut { get; init; }

    /// <summary>Bases of percentages that the source does not print and that we worked out.</summary>
    public IReadOnlyList<int> OurBases { get; init; } = [];

    /// <summary>Earlier addresses, which redirect here.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Language of the text; null: that of the hub.</summary>
    public string? Language { get; init; }

    /// <summary>The digest, or the start of it, of the text from which this was translated; null if the author gave none.</summary>
    public Located<string>? OriginalText { get; init; }

    /// <summary>The resource of which this is a translation: an id.</summary>
    public Located<string>? TranslationOf { get; init; }

    /// <summary>Whether "Exit this page" is offered.</summary>
    public bool QuickExit { get; init; }

    /// <summary>Whether it may be about particular people. <c>case-material: no</c> says that it is not.</summary>
    public bool HoldsCases { get; init; } = true;

    /// <summary>Whether everything in it is made up.</summary>
    public bool IsMadeUp { get; init; }

    /// <summary>Whether it is a translation that no native reader has read.</summary>
    public bool LacksNativeReader { get; init; }

    /// <summary>What was done about its recommendations, in the order of the file.</summary>
    public IReadOnlyList<ActedOn> ActedOn { get; init; } = [];

    /// <summary>What was found when somebody looked at its recommendations again, in the order of the file.</summary>
    public IReadOnlyList<ReAudited> ReAudited { get; init; } = [];

    /// <summary>Findings of the safety check that somebody has accepted.</summary>
    public IReadOnlyList<AcceptedRisk> AcceptedRisks { get; init; } = [];

    /// <summary>Its editions, oldest first, if people download and keep it. Empty: there is one edition without a number.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>Details that only its type has; null for types without.</summary>
    public ResourceDetails? Details { get; init; }

    /// <summary>Year or span that an audit or a piece of research covers; null for others.</summary>
    public string? Period => Details switch
    {
        AuditDetails audit => audit.Period,
        ResearchDetails research => research.Period,
        _ => null,
    };

    /// <summary>The body. It is read from the file when something first asks for it, if an earlier build knows enough of it. That it was
    /// asked for is noted in the open trace.</summary>
    public required Body Body
    {
        get
        {
            ReadTrace.Note(ReadKind.Body, Id);
            return body.Value;
        }
        init => body = new Lazy<Body>(value);
    }

    /// <summary>What other files need to know of the body. That it was asked for is noted in the open trace.</summary>
    public BodyOutline Outline
    {
        get
        {
            ReadTrace.Note(ReadKind.Body, Id);
            return kept?.Outline ?? body.Value.Outline;
        }
    }

    /// <summary>Headings of the body in order.</summary>
    public IReadOnlyList<HeadingOutline> Headings => (kept?.Outline ?? body.Value.Outline).Headings;

    /// <summary>Findings of the body in order.</summary>
    public IReadOnlyList<Finding> Findings => kept is null ? body.Value.Findings : [];

    /// <summary>Recommendations of the body in order.</summary>
    public IReadOnlyList<Recommendation> Recommendations => kept is null ? body.Value.Recommendations : [];

    /// <summary>What an earlier build knows of the body; null if it was read from the file.</summary>
    internal KeptBody? Kept
    {
        get => kept;
        init
        {
            kept = value;
            if (value is not null) body = new Lazy<Body>(value.Read);
        }
    }

    /// <summary>Whether the body has been read from the file.</summary>
    internal bool IsBodyRead => body.IsValueCreated;

    /// <summary>Whether it is the same instance.</summary>
    // A library has each resource once. Comparing all properties would be slow in every set of resources, and lists compare by reference
    // anyway.
    public bool Equals(Resource? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
