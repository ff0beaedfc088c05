using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Site.Files;
using LearningHub.Site.Html;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes the pages of data files: glossary, references, law.</summary>
internal sealed class DataPageBuilder(SiteContext context, FrameBuilder frames)
{
    // A work that thousands cite would make a page that nobody can read.
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
            JsonLd = JsonLd.OfGlossary(context),
            Letters =
            [
                .. library.Glossary.Terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).GroupBy(Letter)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new GlossaryLetter(
                        group.Key, $"letter-{group.Key.ToLowerInvariant()}", [.. group.Select(term => Entry(term, urls))])),
            ],
        };
    }

    /// <summary>The works that the hub refers to.</summary>
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
                    .Select(reference => (Line: CitationLine.Of(reference), reference))
                    .OrderBy(pair => pair.Line, StringComparer.OrdinalIgnoreCase)
                    .Select(pair => Entry(pair.reference, pair.Line, urls)),
            ],
        };
    }

    /// <summary>Law and guidance.</summary>
    public LawPage Law()
    {
        var (frame, _) = frames.For(
            GeneratedPages.Law, "Law and guidance",
            "Acts, regulations and guidance that reports speak of, with the dates from which they hold and what has replaced them.");
        var byId = library.Law.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id);
        return new LawPage(frame)
        {
            Entries =
            [
                .. library.Law.OrderByDescending(entry => entry.InForce).ThenBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)
                    .Select(entry => new LawView(
                        entry.Id, entry.Title, entry.Kind, entry.InForce.InWords(), entry.Ended?.InWords(),
                        entry.ReplacedBy is { } next && byId.TryGetValue(next.Value, out var other)
                        ? new LinkItem(other.Title, $"#{other.Id}") : null,
                        entry.Meaning, entry.Url)),
            ],
        };
    }

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
        Source = term.Source is { } source && library.References.TryGetValue(source.ReferenceId, out var work)
            ? new LinkItem(source.Place is null ? work.Title : $"{work.Title}, {source.Place}",
                $"{urls.To(GeneratedPages.References)}#{work.Id}")
            : null,
    };

    private ReferenceView Entry(Reference reference, string line, PageUrls urls) => new(
        reference.Id, line, reference.Url, library.Vocabularies.Licences.Find(reference.Licence.Value)?.Label ?? reference.Licence.Value,
        reference.Note,
        [.. library.BackLinks.Citing[reference.Id].Take(MostCiting).Select(resource => ItemBuilder.Link(resource, urls))],
            Math.Max(0, library.BackLinks.Citing[reference.Id].Count() - MostCiting));
}
