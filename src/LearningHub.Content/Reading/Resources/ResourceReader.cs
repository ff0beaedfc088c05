using System.Text;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Markdown;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Reading.Resources;

/// <summary>Reads one resource: front matter and body.</summary>
internal static class ResourceReader
{
    private const string Fence = "---";

    /// <summary>Reads the file at a path; the path gives type and id.</summary>
    public static ResourceFile Read(string path, ReadOnlySpan<byte> bytes, ResourcePlace place)
    {
        var report = new FileReport(path);
        if (TextDecoder.Decode(path, bytes, report) is not { } source) return new ResourceFile(path, null, report.Diagnostics);
        if (Read(source, place, report) is not var (resource, frontMatter)) return new ResourceFile(path, null, report.Diagnostics);
        return new ResourceFile(path, resource, report.Diagnostics, FrontAndHeadingsOf(source.Text)) { FrontMatter = frontMatter };
    }

    /// <summary>Makes the resource of a file that an earlier build has read.</summary>
    /// <returns>The file; null if it must be read.</returns>
    public static ResourceFile? Recall(string path, byte[] bytes, ResourcePlace place, KeptBodies.Entry known)
    {
        var report = new FileReport(path);
        var resource = FrontMatterReader.Read(YamlBytes.Read(known.FrontMatter), place, Body.Empty, report);
        if (report.Diagnostics.Count > 0) return null;
        return new ResourceFile(path, resource with
        {
            FrontStamp = known.FrontStamp,
            Kept = new KeptBody(known.Outline, known.TextDigest, () => Read(path, bytes, place).Resource!.Body),
        }, [])
        {
            FrontMatter = known.FrontMatter,
        };
    }

    private static string FrontAndHeadingsOf(string text)
    {
        var kept = new StringBuilder();
        var fences = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (fences < 2 && line is Fence) fences++;
            if (fences < 2 || line.StartsWith("#")) kept.Append(line).Append('\n');
        }
        return kept.ToString();
    }

    private static (Resource Resource, byte[] FrontMatter)? Read(SourceText source, ResourcePlace place, FileReport report)
    {
        var text = source.Text;
        var firstLine = text.IndexOf('\n', StringComparison.Ordinal);
        var end = firstLine < 0 ? -1 : FindFence(text, firstLine + 1);
        if (firstLine < 0 || text.AsSpan(0, firstLine).TrimEnd() is not Fence || end < 0)
        {
            report.Add(
                DiagnosticCodes.FrontMatterMissing, SourcePosition.Start,
                "The file does not begin with front matter between two lines of three hyphens.",
                "Begin the file with ---, then title: and the other keys, then --- again. \"hub new\" writes this for you.");
            return null;
        }
        var frontMatter = YamlReader.Read(text[(firstLine + 1)..end], 1, report);
        var bodyStart = text.IndexOf('\n', end) is var next and >= 0 ? next + 1 : text.Length;
        var body = BodyReader.Read(source, bodyStart, place.Type, report);
        if (frontMatter is YamlMap map)
        {
            var resource = FrontMatterReader.Read(map, place, body ?? Body.Empty, report);
            if (body is null) return null;
            var stamp = StampFront(report.Path, text.AsSpan(0, bodyStart).ToString(), body);
            return (resource with { FrontStamp = stamp }, YamlBytes.Of(map));
        }
        if (frontMatter is not null)
            report.Add(DiagnosticCodes.NotYaml, frontMatter.At, "The front matter has no keys.",
                "Write a key and its value on each line, for example title: My title");
        return null;
    }

    private static Stamp StampFront(string path, string frontMatter, Body body)
    {
        var stamp = new StampBuilder().Add(path).Add(frontMatter);
        foreach (var heading in body.Headings) stamp.Add(heading.Level).Add(heading.Id).Add(heading.Text);
        return stamp.Build();
    }

    private static int FindFence(string text, int from)
    {
        for (var start = from; start >= 0 && start < text.Length; start = text.IndexOf('\n', start) is var i and >= 0 ? i + 1 : -1)
        {
            var lineEnd = text.IndexOf('\n', start);
            var line = text.AsSpan(start, (lineEnd < 0 ? text.Length : lineEnd) - start).TrimEnd();
            if (line is Fence) return start;
        }
        return -1;
    }
}
