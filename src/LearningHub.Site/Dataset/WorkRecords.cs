using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Contract.Library.Lists;
using LearningHub.Site.Html;

namespace LearningHub.Site.Dataset;

/// <summary>Makes records of glossary terms, works and law.</summary>
internal static class WorkRecords
{
    /// <summary>The record of a term.</summary>
    public static GlossaryRecord Create(GlossaryTerm term, SiteContext context)
    {
        var address = $"{GeneratedPages.Glossary}#{term.Id}";
        return new GlossaryRecord
        {
            Id = term.Id,
            Term = term.Term,
            Expansion = term.Expansion,
            Meaning = term.Meaning,
            Synonyms = term.Synonyms,
            Status = Status(term.Status),
            Preferred = term.Preferred,
            Source = term.Source?.ReferenceId,
            SourcePlace = term.Source?.Place,
            Address = address,
            Url = context.FullUrl(address),
        };
    }

    /// <summary>The record of a work.</summary>
    public static ReferenceRecord Create(Reference reference, SiteContext context)
    {
        var address = $"{GeneratedPages.References}#{reference.Id}";
        return new ReferenceRecord
        {
            Id = reference.Id,
            Title = reference.Title,
            Citation = CitationLine.Write(reference),
            Type = reference.Type,
            Authors = reference.Authors,
            Publisher = reference.Publisher,
            ContainerTitle = reference.ContainerTitle,
            Issued = reference.Issued?.ToIso(),
            Licence = reference.Licence.Value,
            Note = reference.Note,
            OriginalUrl = reference.Url,
            HowToGet = reference.HowToGet,
            Address = address,
            Url = context.FullUrl(address),
        };
    }

    /// <summary>The record of law or guidance.</summary>
    public static LawRecord Create(LawEntry entry, SiteContext context)
    {
        var address = $"{GeneratedPages.Law}#{entry.Id}";
        return new LawRecord
        {
            Id = entry.Id,
            Title = entry.Title,
            ShortNames = entry.ShortNames,
            Misnamed = entry.Misnamed,
            Kind = entry.Kind,
            InForce = entry.InForce.ToIso(),
            Ended = entry.Ended?.ToIso(),
            ReplacedBy = entry.ReplacedBy?.Value,
            Meaning = entry.Meaning,
            OriginalUrl = entry.Url,
            Address = address,
            Url = context.FullUrl(address),
        };
    }

    /// <summary>The record of a voice.</summary>
    public static VoiceRecord Create(Voice voice, SiteContext context)
    {
        var address = $"{GeneratedPages.Voices}#{voice.Id}";
        return new VoiceRecord
        {
            Id = voice.Id,
            Words = voice.Words.Value,
            Role = voice.Role switch
            {
                VoiceRole.Child => "child",
                VoiceRole.YoungPerson => "young-person",
                VoiceRole.Relative => "relative",
                _ => "parent",
            },
            By = voice.By,
            Setting = voice.Setting,
            Said = voice.Said,
            Themes = ResourceRecords.Values(voice.Themes),
            Findings = ResourceRecords.Values(voice.Beside),
            Source = voice.Source?.ReferenceId,
            SourcePlace = voice.Source?.Place,
            Address = address,
            Url = context.FullUrl(address),
        };
    }

    private static string Status(TermStatus status) => status switch
    {
        TermStatus.Former => "former",
        TermStatus.Contested => "contested",
        _ => "current",
    };
}
