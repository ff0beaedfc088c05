namespace LearningHub.Content.Tracing;

/// <summary>What of a linked library was read.</summary>
public enum ReadKind : byte
{
    /// <summary>A list of everything, such as all resources or all known ids, without bodies.</summary>
    Everything,

    /// <summary>What links in all bodies make together.</summary>
    EveryBody,

    /// <summary>A resource without its body, by id.</summary>
    Resource,

    /// <summary>The body of a resource, by id.</summary>
    Body,

    /// <summary>A finding, by <c>resource#finding</c>.</summary>
    Finding,

    /// <summary>A recommendation, by <c>resource#recommendation</c>.</summary>
    Recommendation,

    /// <summary>The resources that build on a finding.</summary>
    BuildingOn,

    /// <summary>The resources that answer a recommendation.</summary>
    Answering,

    /// <summary>The resources that point to a resource.</summary>
    PointingTo,

    /// <summary>The translations of a resource.</summary>
    TranslationsOf,

    /// <summary>The resources that cite a work.</summary>
    Citing,

    /// <summary>The events at which a course is held.</summary>
    EventsOf,

    /// <summary>What stands at a path of the content folder.</summary>
    Path,

    /// <summary>Whether an address is that of a page which the hub makes by itself.</summary>
    Page,

    /// <summary>Whether a day lies before the one on which dates are judged.</summary>
    Passed,

    /// <summary>The day on which dates are judged.</summary>
    Today,

    /// <summary>The findings that rest on a paragraph of a work: its id, a comma and the paragraph.</summary>
    FindingsCiting,

    /// <summary>The findings of a practice theme.</summary>
    FindingsOfTheme,

    /// <summary>The resources of a practice theme.</summary>
    ResourcesOfTheme,
}
