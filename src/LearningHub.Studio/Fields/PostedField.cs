using LearningHub.Content.Keys;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Fields;

/// <summary>Reads the fields of a form that was sent.</summary>
internal static class PostedField
{
    /// <summary>The posted texts of a field; the former ones if only their order or their lines differ.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="key">Its key.</param>
    /// <param name="before">The texts that stand behind the key.</param>
    public static IReadOnlyList<string> Read(IFormCollection form, string name, ContentKey key, IReadOnlyList<string> before)
    {
        var posted = form[$"fm.{name}"].Concat(form[$"add.{name}"]).OfType<string>();
        // Of texts in lines, order and repeats count, as in the points of choices.
        if (FieldBuilder.KindOf(key, before) is FieldKind.Lines)
        {
            string[] lines = [.. posted.SelectMany(text => text.Split('\n')).Select(Field.Flat).Where(text => text.Length > 0)];
            return lines.SequenceEqual(before.Select(Field.Flat).Where(text => text.Length > 0)) ? before : lines;
        }
        string[] values = [.. posted.Select(Field.Flat).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
        var flat = before.Select(Field.Flat).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        // A list keeps the order of the file, not that of the choices on the page.
        if (values.Length == flat.Length && values.ToHashSet(StringComparer.Ordinal).SetEquals(flat)) return before;
        return [.. flat.Where(values.Contains), .. values.Except(flat)];
    }
}
