using System.Text;
using LearningHub.Content.Writing;

namespace LearningHub.Tools.Forms;

/// <summary>Writes a form as a table, one row per question, with room for the answer. For people who cannot open other formats.</summary>
public static class CsvForm
{
    /// <summary>Names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["id", "question", "answers", "answer"];

    /// <summary>The first column of rows about the form itself.</summary>
    public const string AboutPrefix = "form:";

    /// <summary>The empty form.</summary>
    public static byte[] Write(FormSheet sheet)
    {
        var rows = new List<IReadOnlyList<string>> { Columns };
        foreach (var (name, value) in About(sheet)) rows.Add([AboutPrefix + name, string.Empty, string.Empty, value]);
        foreach (var field in FormFields.Head(sheet).Concat(FormFields.All(sheet)))
            rows.Add([field.Id, $"{field.Label} {field.Hint}".Trim(), string.Join(" / ", field.Choices), string.Empty]);
        rows.Add([string.Empty, sheet.Paper.Line, string.Empty, string.Empty]);
        return CsvWriter.WriteForSpreadsheets(rows);
    }

    private static IEnumerable<(string Name, string Value)> About(FormSheet sheet) =>
    [
        ("tool", sheet.Tool), ("edition", sheet.Paper.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("code", sheet.Paper.Code.ToString()), ("role", sheet.Form.Role ?? string.Empty), ("round", sheet.Round ?? string.Empty),
    ];
}
