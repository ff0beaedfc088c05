using System.Text;
using LearningHub.Content.DataFiles.Keys;

namespace LearningHub.Content.DataFiles;

/// <summary>Writes the first version of a data file from its table: each key below what it means.</summary>
public static class DataFileText
{
    private const string Indent = "  ";

    /// <summary>The file. Keys without a template are left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fill">Fills the names in curly brackets of a template.</param>
    public static string Write(DataFile file, Func<string, string> fill)
    {
        var text = new StringBuilder();
        foreach (var key in file.Keys)
        {
            var entry = WriteKey(key, fill);
            if (entry.Length == 0) continue;
            text.Append(text.Length > 0 ? "\n" : string.Empty).Append("# ").Append(key.Meaning).Append('\n').Append(entry);
        }
        return text.ToString();
    }

    private static string WriteKey(DataKey key, Func<string, string> fill)
    {
        if (key.Template is { } template)
        {
            var value = fill(template);
            return template.Contains('\n', StringComparison.Ordinal) || value.Contains('\n', StringComparison.Ordinal)
                ? $"{key.Name}:\n{Below(value)}" : $"{key.Name}: {value}\n";
        }
        var keys = string.Concat(key.Keys.Select(each => WriteKey(each, fill)));
        return key.Keys.Count == 0 || keys.Length == 0 ? string.Empty : $"{key.Name}:\n{Below(keys)}";
    }

    private static string Below(string lines) =>
        string.Concat(lines.TrimEnd('\n').Split('\n').Select(line => $"{Indent}{line}\n"));
}
