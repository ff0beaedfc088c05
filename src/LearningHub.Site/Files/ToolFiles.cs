using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
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
                yield return Traced(WordPath(resource, form), resource, () => Word(context.Library, resource, form));
            }
            // Looked up again when the file is made, so that what it rests on is recorded.
            if (CardSheet.For(context.Library, resource) is not null)
                yield return Traced(CardPath(resource), resource, () => WordCard.Write(CardSheet.For(context.Library, resource)!));
        }
        if (hasForms) yield return BrandFiles.Bytes(WordsPath.TrimStart('/'), () => FormWords.Json.ToArray());
    }

    // A form is made of its tool and data files, a card also of the findings that it names: a build takes them over from the last release.
    private static SiteOutput Traced(string path, Resource resource, Func<byte[]> write) => BrandFiles.Bytes(path, () =>
    {
        ReadTrace.Note(ReadKind.Resource, resource.Id);
        return write();
    }) with
    { IsTraced = true };

    private static byte[] Word(LinkedLibrary library, Resource resource, RoleForm form) =>
        WordForm.Write(FormSheet.For(library, resource, form.Role)!);
}
