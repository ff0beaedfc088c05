using LearningHub.Safety.Files.Findings;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>The information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class PdfInformation
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "CreationDate", "ModDate", "Trapped", "PTEX.Fullbanner", "GTS_PDFXVersion", "GTS_PDFXConformance", "SourceModified", "Type",
            "Version",
    };

    /// <summary>Reports what it gives away. A title may stand: screen readers and tabs show it.</summary>
    public static void Inspect(PdfObjects objects, DictionaryToken? information, FindingList found)
    {
        foreach (var key in information?.Data.Keys ?? [])
        {
            if (Harmless.Contains(key) || objects.Text(information!, key) is not { } text) continue;
            var where = objects.Where($"document information, {key}");
            switch (key)
            {
                case "Author": found.Name("the author's name", text, where); break;
                case "Manager" or "Company": found.Name("a name", text, where); break;
                case "Keywords" or "AAPL:Keywords": found.Words("keywords", text, where); break;
                case "Subject": found.Words("a description", text, where); break;
                case "Title": Title(text, where, found); break;
                case "Creator" or "Producer": Program(text, where, found); break;
                default: found.Words($"words called \"{key}\"", text, where); break;
            }
        }
    }

    private static void Title(string text, string where, FindingList found)
    {
        if (ProgramNames.IsFileName(text)) found.Words("the name of the file that it was made from", text, where);
    }

    private static void Program(string text, string where, FindingList found)
    {
        if (ProgramNames.LooksLikePerson(text)) found.Name("a person's name in place of a program's", text, where);
    }
}
