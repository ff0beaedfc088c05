using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Yaml;

/// <summary>A value of a YAML document with its place in the file.</summary>
internal abstract record YamlValue(SourcePosition At);

/// <summary>A text, number or date: all are read as text.</summary>
internal sealed record YamlText(SourcePosition At, string Value, bool IsQuoted) : YamlValue(At)
{
    /// <summary>Whether the author left the value out.</summary>
    public bool IsEmpty => !IsQuoted && Value is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed record YamlList(SourcePosition At, IReadOnlyList<YamlValue> Items) : YamlValue(At);

/// <summary>Keys with values, in the order of the file.</summary>
internal sealed record YamlMap(SourcePosition At, IReadOnlyList<YamlEntry> Entries) : YamlValue(At);

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(SourcePosition At, string Key, YamlValue Value);
