using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Tools;
using LearningHub.Tools.Cards;

namespace LearningHub.Site.Builders.ToolForms;

/// <summary>Makes the page of a card for supervision.</summary>
internal sealed class ToolCardPageBuilder(SiteContext context, FrameBuilder frames)
{
    /// <summary>The address of the card of a tool with its page; null if the tool has none.</summary>
    public (string Address, Func<PageModel> Build)? Page(Resource resource) =>
        CardSheet.For(context.Library, resource) is { } card
            ? (resource.Address + CardSelection.Folder, () => Build(resource, card)) : null;

    private ToolCardPage Build(Resource resource, CardSheet card)
    {
        var (frame, urls) = frames.For(
            resource.Address + CardSelection.Folder, card.Title, "One side of A4 for supervisor and worker, with a slip to send back.",
            [(resource.Type.PluralLabel, $"/{resource.Type.Section}/"), (resource.Title, resource.Address)]);
        return new ToolCardPage(frame with { Metadata = [.. frame.Metadata, new MetaItem("robots", "noindex", false)] })
        {
            Card = new ToolCardView
            {
                Advice = CardWords.Advice,
                Questions = [.. card.Items.Select(item => new ToolCardQuestion(item.Text, item.Evidence, item.Finding is { } finding
                    ? new ToolCardLink(finding.Finding.Title, $"{urls.To(finding.Resource)}#{finding.Finding.Id}") : null))],
                Actions = CardWords.Actions,
                ActionRows = CardWords.ActionRows,
                ForWorker = CardWords.ForWorker,
                SlipTitle = CardWords.SlipTitle,
                SlipAdvice = CardWords.SlipAdvice(card.ReturnTo),
                Slip = CardWords.Slip,
                PaperLine = card.Paper.Line,
            },
            ToolLink = new LinkItem(resource.Title, urls.To(resource)),
            WordHref = urls.To(ToolFiles.CardPath(resource)),
        };
    }
}
