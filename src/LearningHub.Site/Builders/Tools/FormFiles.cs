using System.Text;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Safety.Words;
using LearningHub.Site.Pages.Tools;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Word;

namespace LearningHub.Site.Builders.Tools;

/// <summary>Writes a form as one HTML file that works from a disk.</summary>
public static class FormFiles
{
    /// <summary>The bytes of the file.</summary>
    /// <param name="theme">How it looks.</param>
    /// <param name="library">The library.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="sheet">The form.</param>
    /// <param name="isForPrint">To print or to make a PDF file of: the same page without a script.</param>
    public static async Task<byte[]> WriteAsync(
        ISiteTheme theme, LinkedLibrary library, Resource tool, FormSheet sheet, bool isForPrint = false)
    {
        var view = new ToolViews(library).Form(tool, ((ToolDetails)tool.Details!).Questions!, sheet.Form);
        var file = new ToolFormFile
        {
            Title = tool.Title,
            Language = sheet.Language,
            Board = library.Settings.Board,
            Form = view with { Round = sheet.Round, Cases = sheet.Cases },
            Word = WordForm.Write(sheet),
            Words = FormWords.Json,
            IsForPrint = isForPrint,
        };
        var text = new StringWriter();
        await theme.WriteFormFileAsync(file, text).ConfigureAwait(false);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
