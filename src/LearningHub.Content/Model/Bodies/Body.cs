namespace LearningHub.Content.Model.Bodies;

/// <summary>The text of a resource below its front matter.</summary>
public sealed record Body
{
    private readonly Lazy<IReadOnlyList<Inline>> pointers;
    private readonly Lazy<BodyOutline> outline;

    /// <summary>Makes a body.</summary>
    public Body()
    {
        pointers = new Lazy<IReadOnlyList<Inline>>(() => BodyWalk.Pointers(Blocks!), LazyThreadSafetyMode.PublicationOnly);
        outline = new Lazy<BodyOutline>(() => BodyOutline.Of(this), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Links, pictures and citations in reading order, collected once for linking and checking.</summary>
    public IReadOnlyList<Inline> Pointers => pointers.Value;

    /// <summary>What other files need to know of it.</summary>
    public BodyOutline Outline => outline.Value;

    /// <summary>A body without text.</summary>
    public static Body Empty { get; } = new() { Blocks = [], Headings = [], Findings = [], Recommendations = [] };

    /// <summary>The blocks in order. Findings and recommendations contain their own blocks.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Headings in order, including those inside findings and recommendations.</summary>
    public required IReadOnlyList<HeadingBlock> Headings { get; init; }

    /// <summary>Findings in order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Recommendations in order.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }
}
