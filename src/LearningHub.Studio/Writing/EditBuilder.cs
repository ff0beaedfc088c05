using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Fields;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Writing;

/// <summary>Makes the page for editing a resource, with diagnostics at their places.</summary>
internal static class EditBuilder
{
    /// <summary>The page for a text.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="path">The file.</param>
    /// <param name="posted">The text.</param>
    /// <param name="bytes">The same as it would be saved.</param>
    /// <param name="isUnsaved">Whether the text differs from the file.</param>
    /// <param name="frame">The frame of the page.</param>
    public static EditPage Build(StudioFolder folder, string path, PostedText posted, byte[] bytes, bool isUnsaved, Frame frame)
    {
        var (type, id) = ContentPaths.Read(path)!.Value;
        var library = folder.Library;
        var found = isUnsaved ? folder.Check(path, bytes).Diagnostics : library.Diagnostics;
        Diagnostic[] diagnostics = [.. found.Where(diagnostic => diagnostic.Path == path)];
        var fields = FieldBuilder.Build(posted.Front, type, library, diagnostics);
        var cards = CardsOf(posted, diagnostics);
        var shown = fields.SelectMany(field => field.Diagnostics).Concat(cards.SelectMany(card => card.Diagnostics)).ToHashSet();
        return new EditPage
        {
            Frame = frame,
            Path = path,
            Type = type,
            Id = id,
            Posted = posted,
            Fields = fields,
            Cards = cards,
            Diagnostics = diagnostics,
            OtherDiagnostics = [.. diagnostics.Where(diagnostic => !shown.Contains(diagnostic))],
            Elsewhere = isUnsaved ? [.. found.Except(library.Diagnostics).Where(diagnostic => diagnostic.Path != path)] : [],
            IsUnsaved = isUnsaved,
        };
    }

    private static CardView[] CardsOf(PostedText posted, Diagnostic[] diagnostics)
    {
        BodyCards.Join(posted.Lead, posted.Cards, out var lines);
        var before = (posted.Opening + posted.Front.Text + posted.Closing).Count(letter => letter == '\n');
        var starts = lines.Select(line => line < 0 ? 0 : before + line + 1).ToArray();
        return [.. posted.Cards.Select((card, i) =>
        {
            var view = new CardView(card, starts[i], []);
            var own = diagnostics.Where(found => view.Line > 0 && found.At.Line >= view.Line && found.At.Line <= view.LastLine);
            return view with { Diagnostics = [.. own] };
        })];
    }
}
