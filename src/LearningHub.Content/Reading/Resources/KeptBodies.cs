using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Reading.Resources;

/// <summary>What an earlier build knows of the resources that it read, by the paths of their files: their front matter, and what other
/// files need of their bodies. It is read from bytes that the same program wrote.</summary>
public sealed class KeptBodies
{
    private readonly Dictionary<string, Entry> byPath = new(StringComparer.Ordinal);

    /// <summary>The entry of a file; null if there is none, or if the file has changed.</summary>
    internal Entry? Find(string path, Stamp stamp) => byPath.TryGetValue(path, out var entry) && entry.Stamp == stamp ? entry : null;

    /// <summary>Whether that build read the same file, and found neither findings nor recommendations in it.</summary>
    public bool Knows(Resource resource) => Find(resource.Path, resource.Stamp) is not null;

    /// <summary>Writes what the next build need not read: files without diagnostics, findings and recommendations.</summary>
    public static void Write(BinaryWriter output, IEnumerable<ResourceFile> files)
    {
        var kept = files.Where(MayBeKept).ToArray();
        output.Write(kept.Length);
        foreach (var file in kept)
        {
            var resource = file.Resource!;
            output.Write(file.Path);
            CacheFormat.Write(output, resource.Stamp);
            CacheFormat.Write(output, resource.FrontStamp);
            output.Write7BitEncodedInt(file.FrontMatter.Length);
            output.Write(file.FrontMatter);
            // The digest of a tool is made of its questions too, which lie in another file.
            CacheFormat.Write(output, resource.Details is ToolDetails ? null : TextDigest.For(resource));
            Write(output, resource.Outline);
        }
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter, IEnumerable{ResourceFile})"/> wrote.</summary>
    public static KeptBodies Read(BinaryReader input)
    {
        var all = new KeptBodies();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            all.byPath[input.ReadString()] = new Entry(
                CacheFormat.ReadStamp(input), CacheFormat.ReadStamp(input), input.ReadBytes(input.Read7BitEncodedInt()),
                CacheFormat.ReadText(input), ReadOutline(input));
        }
        return all;
    }

    private static bool MayBeKept(ResourceFile file) => file is { Diagnostics.Count: 0, Resource: { } resource }
        && resource.Stamp != Stamp.None && resource.Findings.Count + resource.Recommendations.Count == 0;

    private static void Write(BinaryWriter output, BodyOutline outline)
    {
        output.Write(outline.Headings.Count);
        foreach (var (level, id, text) in outline.Headings)
        {
            output.Write((byte)level);
            output.Write(id);
            output.Write(text);
        }
        CacheFormat.Write(output, outline.Links);
        CacheFormat.Write(output, outline.Pictures);
        CacheFormat.Write(output, outline.Works);
        output.Write(outline.Tables.Count);
        foreach (var (number, name) in outline.Tables)
        {
            output.Write(number);
            CacheFormat.Write(output, name);
        }
        output.Write(outline.HasFigures);
    }

    private static BodyOutline ReadOutline(BinaryReader input)
    {
        var headings = new HeadingOutline[input.ReadInt32()];
        for (var i = 0; i < headings.Length; i++)
            headings[i] = new HeadingOutline(input.ReadByte(), input.ReadString(), input.ReadString());
        var (links, pictures, works) = (CacheFormat.ReadTexts(input), CacheFormat.ReadTexts(input), CacheFormat.ReadTexts(input));
        var tables = new TableOutline[input.ReadInt32()];
        for (var i = 0; i < tables.Length; i++) tables[i] = new TableOutline(input.ReadInt32(), CacheFormat.ReadText(input));
        return new BodyOutline
        {
            Headings = headings,
            Links = links,
            Pictures = pictures,
            Works = works,
            Tables = tables,
            HasFigures = input.ReadBoolean(),
        };
    }

    /// <summary>What is known of one file.</summary>
    /// <param name="Stamp">The stamp of its bytes.</param>
    /// <param name="FrontStamp">The stamp of what other pages see of it without its body.</param>
    /// <param name="FrontMatter">The keys of its front matter, as <see cref="Yaml.YamlBytes"/> writes them.</param>
    /// <param name="TextDigest">The digest of its text; null where that depends on other files.</param>
    /// <param name="Outline">What other files need to know of its body.</param>
    internal sealed record Entry(Stamp Stamp, Stamp FrontStamp, byte[] FrontMatter, string? TextDigest, BodyOutline Outline);
}
