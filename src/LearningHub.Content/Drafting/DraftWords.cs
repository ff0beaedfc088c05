namespace LearningHub.Content.Drafting;

/// <summary>Template text of a draft, which a person must replace. None of it may be published.</summary>
public static class DraftWords
{
    /// <summary>Summary of an imported report.</summary>
    public const string ImportedSummary = "Imported from a report. Write here in one or two sentences what a reader finds.";

    /// <summary>Owner of an imported report.</summary>
    public const string ImportedOwner = "To be decided";

    /// <summary>Summary of a new resource.</summary>
    public const string NewSummary = "One or two sentences that say what a reader finds here.";

    /// <summary>Owner of a new resource.</summary>
    public const string NewOwner = "Write the role that looks after this, not a name";

    /// <summary>Heading of a finding in a new resource.</summary>
    public const string NewFinding = "Write the finding as a full statement";

    /// <summary>The start of each paragraph of a new resource that has to be written.</summary>
    public const string ToWrite = "To be written:";

    /// <summary>The introduction of a draft tool that an import made.</summary>
    public const string ImportedToolIntro = "Say who uses these questions, when, and how long it takes.";

    /// <summary>The heading above text that an import set aside.</summary>
    public const string SetAside = "Set aside by the import";
}
