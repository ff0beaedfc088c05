namespace LearningHub.Content.Reading.Markdown.Dialect;

/// <summary>The kind of a part of braces.</summary>
internal enum BraceKind
{
    /// <summary><c>#id</c>.</summary>
    Id,

    /// <summary><c>.class</c>.</summary>
    Class,

    /// <summary><c>key=value</c>.</summary>
    Property,
}

/// <summary>A part of braces.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The id, the class or the key.</param>
/// <param name="Value">The value of a key; otherwise empty.</param>
/// <param name="Start">Offset of the part in the Markdown text.</param>
/// <param name="ValueStart">Offset of the value, without its quotation mark.</param>
internal readonly record struct BraceItem(BraceKind Kind, string Name, string Value, int Start, int ValueStart);

/// <summary>Attributes in braces: <c>{#id .class key=value key="some words"}</c>.</summary>
/// <param name="Start">Offset of the opening brace in the Markdown text.</param>
/// <param name="End">Offset after the closing brace.</param>
/// <param name="Items">The parts, in order.</param>
internal sealed record Braces(int Start, int End, IReadOnlyList<BraceItem> Items)
{
    /// <summary>Reads braces that begin at an offset; null if they are not complete and well formed on this line.</summary>
    /// <param name="text">The Markdown text.</param>
    /// <param name="start">Offset of the opening brace.</param>
    /// <param name="limit">Offset at which the line ends.</param>
    public static Braces? Read(string text, int start, int limit)
    {
        var items = new List<BraceItem>();
        var next = start + 1;
        while (true)
        {
            while (next < limit && text[next] is ' ' or '\t') next++;
            if (next >= limit) return null;
            if (text[next] == '}') return items.Count == 0 ? null : new Braces(start, next + 1, items);
            if (ReadItem(text, ref next, limit) is not { } item) return null;
            items.Add(item);
        }
    }

    private static BraceItem? ReadItem(string text, ref int next, int limit)
    {
        var start = next;
        if (text[start] is '#' or '.')
        {
            next++;
            var name = ReadWhile(text, ref next, limit, letter => letter is not (' ' or '\t' or '}' or '{' or '=' or '"'));
            var kind = text[start] == '#' ? BraceKind.Id : BraceKind.Class;
            return name.Length == 0 ? null : new BraceItem(kind, name, string.Empty, start, start);
        }
        var key = ReadWhile(text, ref next, limit, letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or ':');
        if (key.Length == 0 || next >= limit || text[next] != '=') return null;
        next++;
        if (next < limit && text[next] is '"' or '\'')
        {
            var quote = text[next];
            var valueStart = ++next;
            var value = ReadWhile(text, ref next, limit, letter => letter != quote);
            if (next >= limit) return null;
            next++;
            return new BraceItem(BraceKind.Property, key, value, start, valueStart);
        }
        var plainStart = next;
        var plain = ReadWhile(text, ref next, limit, letter => letter is not (' ' or '\t' or '}' or '{' or '"'));
        return plain.Length == 0 ? null : new BraceItem(BraceKind.Property, key, plain, start, plainStart);
    }

    private static string ReadWhile(string text, ref int next, int limit, Func<char, bool> belongs)
    {
        var start = next;
        while (next < limit && belongs(text[next])) next++;
        return text[start..next];
    }
}
