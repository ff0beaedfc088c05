using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Content.Tracing;
using LearningHub.Content.Writing;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders.Papers;

/// <summary>Makes the pages that say whether a copy is current: one for all, one for each work, one for each former edition, one for each
/// code that is valid now. A host redirects every code to one of them. On other hosts a script does; the pages are also useful without it.
///</summary>
internal sealed class PaperPageBuilder(SiteContext context, FrameBuilder frames)
{
    private readonly IReadOnlyList<PaperEntry> entries = PaperRegister.Entries(context.Library.Resources, context.Withdrawals);

    /// <summary>The page about all copies, and a stamp of what it shows.</summary>
    public (Func<PageModel> Build, Func<Stamp> Inputs) Start() => (All, StampAll);

    /// <summary>Each page about one work, edition or code with its address, and a stamp of the entry that it is about.</summary>
    public IEnumerable<(string Address, Func<PageModel> Build, Func<Stamp> Inputs)> Pages()
    {
        foreach (var entry in entries)
        {
            Func<Stamp> inputs = () => StampOf(entry);
            var folder = $"{Paper.CheckFolder}{entry.Work}/";
            yield return (folder, () => Work(entry, folder), inputs);
            if (entry.Current is not { } current) continue;
            yield return ($"{Paper.CheckFolder}{current}/", () => Current(entry, current), inputs);
            for (var number = 1; number <= current.Edition; number++)
            {
                var edition = number;
                yield return ($"{folder}{edition}/", () => Former(entry, edition), inputs);
            }
        }
    }

    private Stamp StampAll()
    {
        var stamp = new StampBuilder();
        foreach (var entry in entries) stamp.Add(StampOf(entry));
        return stamp.Build();
    }

    private static Stamp StampOf(PaperEntry entry)
    {
        var stamp = new StampBuilder().Add(entry.Work).Add(entry.Title).Add(entry.Address).Add((int)entry.State)
            .Add(entry.Current?.ToString()).Add(entry.Date?.DayNumber + 1 ?? 0).Add(entry.Reason).Add(entry.ReplacedBy);
        foreach (var edition in entry.Editions)
            stamp.Add(edition.Number).Add(edition.Date.DayNumber).Add(edition.Change).Add(edition.Text?.Value);
        return stamp.Build();
    }

    private PaperCheckPage All()
    {
        var (frame, urls) = frames.For(Paper.CheckFolder, "Is your copy still current?",
            "Type the check code from the foot of a form, a card or a course pack.");
        return new PaperCheckPage(frame)
        {
            Works = string.Join(' ', entries.Select(entry => $"{entry.Work}:{entry.Current?.Edition ?? 0}:{entry.Current?.Text}")),
            Entries = [.. entries.Select(entry => new PaperRow(
                new LinkItem(entry.Title, urls.To($"{Paper.CheckFolder}{entry.Work}/")), entry.Current?.ToString(), StateWords(entry)))],
        };
    }

    private StatementPage Work(PaperEntry entry, string address)
    {
        var (frame, urls) = Frame(address, entry, entry.State is PaperState.Current
            ? $"The code of the current edition is {entry.Current}." : StateWords(entry));
        return new StatementPage(frame)
        {
            Sections =
            [
                new(string.Empty, entry.State is PaperState.Current
                    ? [$"Is the code on your copy {entry.Current}? Then it is current. With any other code it is not."]
                    : [StateWords(entry), "Do not work from a copy of it any more."])
                { Links = [Way(entry, urls)] },
                .. Changes(entry.Editions),
            ],
        };
    }

    private StatementPage Current(PaperEntry entry, CheckCode code)
    {
        var isCurrent = entry.State is PaperState.Current;
        var (frame, urls) = Frame($"{Paper.CheckFolder}{code}/", entry, isCurrent ? "Your copy is current." : StateWords(entry));
        return new StatementPage(frame)
        {
            Sections =
            [
                new(string.Empty, isCurrent
                    ? [$"It is edition {code.Edition}{OfDay(entry.Date)}, and nothing has changed since."]
                    : ["Do not work from this copy any more."])
                { Links = [Way(entry, urls)] },
            ],
        };
    }

    private StatementPage Former(PaperEntry entry, int edition)
    {
        var changes = entry.ChangesSince(edition);
        var lead = entry.State is PaperState.Current ? "Your copy is not current: the text has changed." : StateWords(entry);
        var (frame, urls) = Frame($"{Paper.CheckFolder}{entry.Work}/{edition}/", entry, lead);
        return new StatementPage(frame)
        {
            Sections =
            [
                new(string.Empty, changes.Count > 0
                    ? [$"It is edition {edition}. The current one is edition {entry.Current!.Edition}; its code is {entry.Current}."]
                    : [$"Words have been corrected since your copy was made, without a new edition. The current code is {entry.Current}."])
                { Links = [Way(entry, urls)] },
                .. Changes(changes),
            ],
        };
    }

    private (PageFrame Frame, PageUrls Urls) Frame(string address, PaperEntry entry, string lead)
    {
        var (frame, urls) = frames.For(address, entry.Title, lead, [("Check a copy", Paper.CheckFolder)]);
        return (frame with { Metadata = [.. frame.Metadata, new MetaItem("robots", "noindex", false)] }, urls);
    }

    private LinkItem Way(PaperEntry entry, PageUrls urls) =>
        entry.ReplacedBy is { } id && context.Library.ById.TryGetValue(id, out var next)
            ? new LinkItem($"Use this instead: {next.Title}", urls.To(next))
            : new LinkItem(entry.State is PaperState.Withdrawn ? "Why it was withdrawn" : "Go to the current text", urls.To(entry.Address));

    private static IEnumerable<StatementSection> Changes(IReadOnlyList<Edition> editions) => editions.Count == 0 ? [] :
    [
        new("What has changed", [])
        {
            Points = [.. editions.Select(edition => $"Edition {edition.Number}, {DayText.Words(edition.Date)}: {edition.Change}")],
        },
    ];

    private static string StateWords(PaperEntry entry) => entry.State switch
    {
        PaperState.Withdrawn =>
            $"This was taken out{(entry.Date is { } date ? $" on {DayText.Words(date)}" : string.Empty)}. {entry.Reason}".Trim(),
        PaperState.Archived => "This is archived and no longer looked after.",
        _ => $"Edition {entry.Current!.Edition}{(entry.Date is { } date ? $", {DayText.Words(date)}" : string.Empty)}",
    };

    private static string OfDay(DateOnly? date) => date is { } day ? $" of {DayText.Words(day)}" : string.Empty;
}
