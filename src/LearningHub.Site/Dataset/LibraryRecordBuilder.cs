using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>Makes the dataset of a library: what it teaches, not the pages about the hub itself.</summary>
public static class LibraryRecordBuilder
{
    /// <summary>The dataset of a site.</summary>
    public static LibraryRecord Build(SiteContext context)
    {
        var library = context.Library;
        var resources = library.Resources.Where(resource => resource.Type.IsListed)
            .Select(resource => ResourceRecords.Create(resource, context)).ToArray();
        var findings = library.Findings.Values.Where(entry => entry.Resource.Type.IsListed)
            .Select(entry => ClaimRecords.Create(entry, context)).ToArray();
        var recommendations = library.Recommendations.Values.Where(entry => entry.Resource.Type.IsListed)
            .Select(entry => ClaimRecords.Create(entry, context)).ToArray();
        return new LibraryRecord
        {
            FormatVersion = LibraryRecord.CurrentVersion,
            Hub = Hub(context),
            Resources = resources,
            Sessions =
            [
                .. library.Resources.Where(resource => resource.Type == ResourceType.Session)
                    .Select(resource => ResourceRecords.Create(resource, context)),
            ],
            Withdrawn = Withdrawn(context),
            Findings = findings,
            Recommendations = recommendations,
            Vocabularies = new VocabularyRecords(context, resources, findings, recommendations).CreateAll(),
            Glossary =
            [
                .. library.Glossary.Terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)
                    .Select(term => WorkRecords.Create(term, context)),
            ],
            References =
            [
                .. library.References.Values.Select(reference => WorkRecords.Create(reference, context))
                    .OrderBy(record => record.Citation, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(record => record.Id, StringComparer.Ordinal),
            ],
            Voices = [.. library.Voices.Select(voice => WorkRecords.Create(voice, context))],
            Law = Law(context),
            ContactCards = ContactCardRecords.CreateAll(context),
        };
    }

    /// <summary>The dataset of the same site with another history: only what has gone differs.</summary>
    internal static LibraryRecord WithHistoryOf(SiteContext context, LibraryRecord record) =>
        record with { Withdrawn = Withdrawn(context) };

    private static WithdrawnRecord[] Withdrawn(SiteContext context) =>
        [.. context.Withdrawals.Select(entry => WithdrawnRecords.Create(entry, context))];

    /// <summary>Law and guidance, newest first.</summary>
    internal static LawRecord[] Law(SiteContext context) =>
    [
        .. context.Library.Law.OrderByDescending(entry => entry.InForce)
            .ThenBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)
            .Select(entry => WorkRecords.Create(entry, context)),
    ];

    private static HubRecord Hub(SiteContext context)
    {
        var settings = context.Settings;
        return new HubRecord
        {
            Name = settings.Name,
            Board = settings.Board,
            Tagline = settings.Tagline,
            Language = settings.Language,
            Url = context.FullUrl(GeneratedPages.Home),
            Licence = settings.DataLicence is { } id ? context.Library.Vocabularies.Licences.Find(id.Value)?.Label : null,
            Contact = settings.Contacts.General.Value,
            HttpsForSubdomains = settings.Security.HttpsForSubdomains ? true : null,
            CountSearches = settings.CountSearches > 0 ? settings.CountSearches : null,
        };
    }
}
