using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Safety.Words;
using LearningHub.Site.Builders.Tools;
using LearningHub.Tools.Cards;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Word;

namespace LearningHub.Site.Files;

/// <summary>Files that the pages of forms offer or fetch: empty Word forms, and the words for checking free text.</summary>
internal static class ToolFiles
{
    /// <summary>The path of the words for checking free text.</summary>
    public const string WordsPath = "/data/form-words.json";

    /// <summary>The path of the empty Word form of a role.</summary>
    public static string WordPath(Resource resource, RoleForm form) =>
        $"{resource.Address}form/{resource.Id}-{form.Role ?? "all"}.docx";

    /// <summary>Where the card for supervision lies, for Word.</summary>
    public static string CardPath(Resource resource) => $"{resource.Address}card/{resource.Id}-card.docx";

    /// <summary>All of them.</summary>
    public static IEnumerable<SiteOutput> All(SiteContext context)
    {
        var hasForms = false;
        foreach (var resource in context.Library.Resources)
        {
            foreach (var form in ToolViews.FormsOf(resource))
            {
                hasForms = true;
                yield return BrandFiles.Bytes(WordPath(resource, form).TrimStart('/'), () => Word(context.Library, resource, form));
            }
            if (CardSheet.For(context.Library, resource) is { } card)
                yield return BrandFiles.Bytes(CardPath(resource).TrimStart('/'), () => WordCard.Write(card));
        }
        if (hasForms) yield return BrandFiles.Bytes(WordsPath.TrimStart('/'), () => FormWords.Json.ToArray());
    }

    private static byte[] Word(LinkedLibrary library, Resource resource, RoleForm form) =>
        WordForm.Write(FormSheet.For(library, resource, form.Role)!);
}
