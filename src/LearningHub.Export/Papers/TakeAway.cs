namespace LearningHub.Export.Papers;

/// <summary>A file that people can take away.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="Label">What it is, in a few words.</param>
/// <param name="Kind">The kind of file, for example "Word".</param>
/// <param name="Make">Makes its bytes: always the same for the same library.</param>
public sealed record TakeAway(string FileName, string Label, string Kind, Func<byte[]> Make)
{
    /// <summary>The word for the paper of a course that it is, for example "guide"; null for everything else.</summary>
    public string? Paper { get; init; }

    /// <summary>The files that it packs, if it is a bundle. Whoever has made them already need not make them again.</summary>
    public IReadOnlyList<TakeAway> Parts { get; init; } = [];

    /// <summary>The word for the format, mostly the ending of the file name.</summary>
    public string Format => FileName.EndsWith(".csl.json", StringComparison.Ordinal) ? "csl" : Path.GetExtension(FileName).TrimStart('.');
}
