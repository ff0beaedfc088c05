using System.Text;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Storage;

/// <summary>What is kept of a document.</summary>
internal readonly ref struct DocumentRecord
{
    private readonly IndexSchema schema;
    private readonly ReadOnlySpan<byte> bytes;

    /// <summary>A record by its bytes.</summary>
    public DocumentRecord(IndexSchema schema, ReadOnlySpan<byte> bytes)
    {
        this.schema = schema;
        this.bytes = bytes;
    }

    /// <summary>The id of the document.</summary>
    public string Id => Encoding.UTF8.GetString(Part(0));

    /// <summary>The stored text of a field; empty if the field is not stored.</summary>
    public string Text(int field) => schema.Texts[field].IsStored ? Encoding.UTF8.GetString(Part(1 + StoredBefore(field))) : string.Empty;

    /// <summary>The stored values.</summary>
    public string[] Stored()
    {
        var values = new string[schema.Stored.Count];
        var rest = bytes;
        for (var i = 0; i < 1 + StoredBefore(schema.Texts.Count); i++) Take(ref rest);
        for (var i = 0; i < values.Length; i++) values[i] = Encoding.UTF8.GetString(Take(ref rest));
        return values;
    }

    private int StoredBefore(int field)
    {
        var count = 0;
        for (var i = 0; i < field; i++) count += schema.Texts[i].IsStored ? 1 : 0;
        return count;
    }

    private ReadOnlySpan<byte> Part(int index)
    {
        var rest = bytes;
        for (; index > 0; index--) Take(ref rest);
        return Take(ref rest);
    }

    private static ReadOnlySpan<byte> Take(scoped ref ReadOnlySpan<byte> rest)
    {
        int length = 0, used = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = rest[used++];
            length |= (part & 0x7F) << shift;
            if (part < 0x80) break;
        }
        var text = rest.Slice(used, length);
        rest = rest[(used + length)..];
        return text;
    }
}
