using System.Buffers.Text;
using System.Text;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>
/// Objects that are nothing but a reference to another object, and lengths that are not numbers. PdfPig follows them without end where they
/// lead in a circle, and that ends the program. One bare reference is legal and rare; no program writes a chain of them.
/// </summary>
internal sealed class BareReferences
{
    private readonly Dictionary<long, long> targets = [];
    private readonly HashSet<long> dictionaries = [];

    /// <summary>Looks for such objects between "obj" and "endobj" of a whole file.</summary>
    /// <exception cref="BudgetSpentException">There is a chain of them.</exception>
    public void AddFile(ReadOnlySpan<byte> file)
    {
        for (var at = 0; file[at..].IndexOf("obj"u8) is var next and >= 0;)
        {
            var start = at + next;
            at = start + 3;
            if (start > 3 && file[(start - 3)..start].SequenceEqual("end"u8)) continue;
            if (NumberBefore(file[..start]) is not { } number) continue;
            if (Target(file[at..]) is { } target) Add(number, target);
            else if (SkipBlanks(file[at..]).StartsWith("<<"u8)) dictionaries.Add(number);
        }
        if (Lengths(file).Any(dictionaries.Contains)) throw new BudgetSpentException();
    }

    /// <summary>Looks for such objects in an unpacked object stream (ISO 32000-1, 7.5.7).</summary>
    /// <param name="content">The stream.</param>
    /// <param name="first">Where its first object begins.</param>
    /// <exception cref="BudgetSpentException">There is a chain of them.</exception>
    public void AddStream(ReadOnlySpan<byte> content, int first)
    {
        if (first <= 0 || first > content.Length) return;
        var heads = Encoding.Latin1.GetString(content[..first]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < heads.Length; i += 2)
        {
            if (!long.TryParse(heads[i], out var number) || !int.TryParse(heads[i + 1], out var offset)) continue;
            if (offset < 0 || first + offset >= content.Length) continue;
            if (Target(content[(first + offset)..]) is { } target) Add(number, target);
        }
    }

    private static HashSet<long> Lengths(ReadOnlySpan<byte> file)
    {
        var lengths = new HashSet<long>();
        for (var at = 0; file[at..].IndexOf("/Length"u8) is var next and >= 0;)
        {
            at += next + 7;
            if (Target(file[at..]) is { } target) lengths.Add(target);
        }
        return lengths;
    }

    private void Add(long number, long target)
    {
        targets[number] = target;
        if (number == target || targets.ContainsKey(target) || targets.ContainsValue(number)) throw new BudgetSpentException();
    }

    private static long? Target(ReadOnlySpan<byte> content)
    {
        content = SkipBlanks(content);
        if (!Utf8Parser.TryParse(content, out long number, out var length) || number < 0) return null;
        content = SkipBlanks(content[length..]);
        if (!Utf8Parser.TryParse(content, out long _, out length)) return null;
        content = SkipBlanks(content[length..]);
        return content.StartsWith("R"u8) ? number : null;
    }

    private static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> content)
    {
        while (true)
        {
            content = content.TrimStart(" \r\n\t\f\0"u8);
            if (!content.StartsWith("%"u8)) return content;
            var end = content.IndexOfAny((byte)'\r', (byte)'\n');
            content = end < 0 ? [] : content[end..];
        }
    }

    private static long? NumberBefore(ReadOnlySpan<byte> content)
    {
        content = content[^Math.Min(content.Length, 40)..].TrimEnd(" \r\n\t\f\0"u8);
        content = content.TrimEnd("0123456789"u8).TrimEnd(" \r\n\t\f\0"u8);
        var digits = content[content.TrimEnd("0123456789"u8).Length..];
        return Utf8Parser.TryParse(digits, out long number, out _) ? number : null;
    }
}
