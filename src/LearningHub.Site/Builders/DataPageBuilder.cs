using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Files;
using LearningHub.Site.Html;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Courses;
using LearningHub.Site.Papers;

namespace LearningHub.Site.Builders;

/// <summary>Makes the pages that show data files: glossary, references, law.</summary>
internal sealed class DataPageBuilder(SiteContext context, FrameBuilder frames, PaperFiles papers)
{
    // Keeps the page readable when thousands of resources cite the same work.
    private const int MostCiting = 50;

    private readonly LinkedLibrary library = context.Library;

    /// <summary>The glossary, A to Z.</summary>
    public GlossaryPage Glossary()
    {
        var (frame, urls) = frames.For(
            GeneratedPages.Glossary, "Glossary",
            "Words and abbreviations of this field in plain English, with former names and contested terms.");
        return new GlossaryPage(frame)
        {
            JsonLd = JsonLd.ForGlossary(context),
            Letters =
            [
                .. library.Glossary.Terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).GroupBy(Letter)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new GlossaryLetter(
                        group.Key, $"letter-{group.Key.ToLowerInvariant()}", [.. group.Select(term => Entry(term, urls))])),
            ],
        };
    }

    /// <summary>The works that the library refers to.</summary>
    public ReferencesPage References()
    {
        var (frame, urls) = frames.For(
            GeneratedPages.References, "References",
            "Every work that this hub summarises or cites, with its licence and the resources that cite it.");
        return new ReferencesPage(frame)
        {
            References =
            [
                .. library.References.Values
                    .Select(reference => (Line: CitationLine.Write(reference), reference))
                    .OrderBy(pair => pair.Line, StringComparer.OrdinalIgnoreCase)
                    .Select(pair => Entry(pair.reference, pair.Line, urls)),
            ],
            Downloads =
            [
                .. papers.Bibliographies().Select(file => new DownloadItem(
                    $"All works as {file.Kind}", urls.To(file.Address), $"{file.Kind}, {FileSize.Write(file.Size)}")),
            ],
        };
    }

    /// <summary>Law and guidance.</summary>
    public LawPage Law()
    {
        var (frame, _) = frames.For(
            GeneratedPages.Law, "Law and guidance",
            "Acts, regulations and guidance that reports refer to, with the dates on which they took effect and what has replaced them.");
        var byId = library.Law.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id);
        return new LawPage(frame)
        {
            Entries =
            [
                .. library.Law.OrderByDescending(entry => entry.InForce).ThenBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)
                    .Select(entry => new LawView(
                        entry.Id, entry.Title, entry.Kind, entry.InForce.InWords(), entry.Ended?.InWords(),
                        Replacement(entry, byId), entry.Meaning, entry.Url)),
            ],
        };
    }

    private static LinkItem? Replacement(LawEntry entry, Dictionary<string, LawEntry> byId) =>
        entry.ReplacedBy is { } id && byId.TryGetValue(id.Value, out var next) ? new LinkItem(next.Title, $"#{next.Id}") : null;

    private static string Letter(GlossaryTerm term) =>
        char.IsAsciiLetter(term.Term[0]) ? char.ToUpperInvariant(term.Term[0]).ToString() : "0-9";

    private GlossaryEntryView Entry(GlossaryTerm term, PageUrls urls) => new()
    {
        Anchor = term.Id,
        Term = term.Term,
        Expansion = term.Expansion,
        Meaning = term.Meaning,
        StatusLabel = term.Status switch
        {
            TermStatus.Former => "Former name",
            TermStatus.Contested => "Contested term",
            _ => null,
        },
        Preferred = term.Preferred,
        Synonyms = term.Synonyms,
        Source = SourceLink(term, urls),
    };

    private LinkItem? SourceLink(GlossaryTerm term, PageUrls urls)
    {
        if (term.Source is not { } source || !library.References.TryGetValue(source.ReferenceId, out var work)) return null;
        var text = source.Place is null ? work.Title : $"{work.Title}, {source.Place}";
        return new LinkItem(text, $"{urls.To(GeneratedPages.References)}#{work.Id}");
    }

    private ReferenceView Entry(Reference reference, string line, PageUrls urls)
    {
        var licence = library.Vocabularies.Licences.Find(reference.Licence.Value)?.Label ?? reference.Licence.Value;
        Resource[] citing = [.. library.BackLinks.Citing[reference.Id]];
        return new ReferenceView(
            reference.Id, line, reference.Url, reference.HowToGet, licence, reference.Note,
            [.. citing.Take(MostCiting).Select(resource => ItemBuilder.Link(resource, urls))],
            Math.Max(0, citing.Length - MostCiting));
    }
}
