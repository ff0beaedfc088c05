using System.Globalization;
using System.Text;

namespace LearningHub.Tests.Import.Files;

/// <summary>Makes small PDF files for tests: lines of text on pages, in a letter whose widths every reader knows.</summary>
internal static class PdfFile
{
    private const int Top = 800;
    private const int LineHeight = 16;
    private const int Margin = 60;

    // An encryption dictionary with a password that nobody knows: its two hashes match nothing.
    private const string Locked =
        " /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> "
        + "/ID [(0123456789012345) (0123456789012345)]";

    /// <summary>A file with pages of lines. A line begins further right by its leading spaces; an empty line leaves a gap.</summary>
    public static byte[] Make(bool locked, params string[][] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            string.Empty,
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"
        };
        var kids = new StringBuilder();
        foreach (var page in pages)
        {
            var content = Content(page);
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
            objects.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                + $"{objects.Count} 0 R >>");
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }
        objects[1] = $"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>";
        return Encoding.Latin1.GetBytes(File(objects, locked ? Locked : string.Empty));
    }

    private static string Content(string[] lines)
    {
        var text = new StringBuilder("BT /F1 9 Tf\n");
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            var words = lines[i].TrimStart().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal)
                .Replace(")", "\\)", StringComparison.Ordinal);
            var left = Margin + (lines[i].Length - lines[i].TrimStart().Length) * 5.4;
            text.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {left:0.#} {Top - i * LineHeight} Tm ({words}) Tj\n");
        }
        return text.Append("ET").ToString();
    }

    private static string File(List<string> objects, string extra)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R{extra} >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}
