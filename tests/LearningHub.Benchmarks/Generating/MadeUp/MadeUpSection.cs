namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>A section of a made-up library.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Label">Its name in menus.</param>
/// <param name="Share">Its share of the resources, in per cent.</param>
internal sealed record MadeUpSection(string Folder, string Label, int Share)
{
    /// <summary>Whether its resources have findings and recommendations.</summary>
    public bool HasFindings { get; } = Folder is "audits" or "research";

    /// <summary>Whether its resources speak to families.</summary>
    public bool IsPublic { get; } = Folder is "awareness";

    /// <summary>All sections; two of the real hub are empty, because they would need more than one file per resource.</summary>
    public static IReadOnlyList<MadeUpSection> All { get; } =
    [
        new("audits", "Audits", 8), new("research", "Research", 10), new("frameworks", "Frameworks", 8), new("tools", "Tools", 0),
        new("good-practice", "Good practice", 22), new("programmes", "Programmes", 0), new("briefings", "Briefings", 20),
        new("training", "Training", 12),
        new("awareness", "For families", 20),
    ];

    /// <summary>The section of the resource with a number. The shares are exact in every hundred.</summary>
    public static MadeUpSection Create(int number)
    {
        // 37 has no factor in common with 100, so a hundred numbers in a row meet every place once.
        var place = (int)((long)number * 37 % 100);
        foreach (var section in All)
        {
            if (place < section.Share) return section;
            place -= section.Share;
        }
        throw new InvalidOperationException("The shares make a hundred.");
    }
}
