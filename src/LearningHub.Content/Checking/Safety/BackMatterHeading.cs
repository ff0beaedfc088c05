namespace LearningHub.Content.Checking.Safety;

/// <summary>Headings of lists of works, notes, thanks and authors, which do not contain case stories.</summary>
internal static class BackMatterHeading
{
    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        "references", "bibliography", "notes in the report", "endnotes", "end notes", "footnotes", "further reading", "acknowledgements",
            "acknowledgments", "acknowledgement",
        "acknowledgment", "project team", "the project team", "research team", "the research team", "review team", "the review team",
        "audit team", "the audit team",
        "about the author", "about the authors", "author", "authors",
    };

    /// <summary>Whether a heading is one of them. It may start with a number.</summary>
    public static bool IsBackMatter(string heading) => Headings.Contains(heading.AsSpan().TrimStart("0123456789. ").TrimEnd().ToString());
}
