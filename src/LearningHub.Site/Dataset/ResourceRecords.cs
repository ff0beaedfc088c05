using LearningHub.Content.Courses;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Library.Resources;
using LearningHub.Site.Feeds;

namespace LearningHub.Site.Dataset;

/// <summary>Makes records of resources.</summary>
internal static class ResourceRecords
{
    /// <summary>The record of a resource.</summary>
    public static ResourceRecord Create(Resource resource, SiteContext context) => new()
    {
        Id = resource.Id,
        Type = resource.Type.Id,
        Title = resource.Title,
        Summary = resource.Summary,
        Address = resource.Address,
        Url = context.FullUrl(resource.Address),
        Language = resource.Language ?? context.Settings.Language,
        Status = resource.Status switch
        {
            ResourceStatus.Archived => "archived",
            ResourceStatus.Draft => "draft",
            _ => "published",
        },
        Published = resource.Published,
        Reviewed = resource.Reviewed,
        ReviewBy = resource.ReviewBy?.Value,
        Updated = AtomWriter.Updated(resource) is var day && day > DateOnly.MinValue ? day : null,
        Owner = resource.Owner,
        Themes = Values(resource.Themes),
        Audiences = Values(resource.Audiences),
        Levels = Values(resource.Levels),
        Ages = Values(resource.Ages),
        Details = Details(resource, context),
        Sources = Values(resource.Sources),
        SupersededBy = resource.SupersededBy?.Value,
        TranslationOf = resource.TranslationOf?.Value,
        Related = Values(resource.Related),
        RespondsTo = Values(resource.RespondsTo),
        Evidence = Values(resource.Evidence),
        Findings = [.. resource.Findings.Select(finding => $"{resource.Id}#{finding.Id}")],
        Recommendations = [.. resource.Recommendations.Select(recommendation => $"{resource.Id}#{recommendation.Id}")],
        TextDigest = Content.Model.Resources.TextDigest.For(resource),
        Sections = [.. resource.Headings.Select(heading => Section(resource, heading, context))],
    };

    /// <summary>The title and addresses of a resource, for records that refer to it.</summary>
    public static ResourceLinkRecord Link(Resource resource, SiteContext context) => new()
    {
        Id = resource.Id,
        Type = resource.Type.Id,
        Title = resource.Title,
        Address = resource.Address,
        Url = context.FullUrl(resource.Address),
    };

    /// <summary>The distinct values, without their places in the source file.</summary>
    public static string[] Values(IReadOnlyList<Located<string>> located) => [.. located.Select(value => value.Value).Distinct()];

    private static SectionRecord Section(Resource resource, HeadingOutline heading, SiteContext context)
    {
        var address = $"{resource.Address}#{heading.Id}";
        return new SectionRecord
        {
            Id = heading.Id,
            Title = heading.Text,
            Level = heading.Level,
            Address = address,
            Url = context.FullUrl(address)
        };
    }

    private static string CostBandId(CostBand band) => band switch
    {
        CostBand.Low => "low",
        CostBand.Medium => "medium",
        CostBand.High => "high",
        _ => "not-known",
    };

    private static ResourceDetailsRecord Details(Resource resource, SiteContext context) => resource.Details switch
    {
        ResearchDetails research => new ResourceDetailsRecord { Period = research.Period },
        AuditDetails audit => new ResourceDetailsRecord { Cases = audit.Cases, Period = audit.Period, Board = audit.Board },
        ToolDetails tool => new ResourceDetailsRecord
        {
            Minutes = tool.Minutes,
            Questions = tool.Questions?.Sections.Sum(section => section.Questions.Count),
            Licence = tool.Licence?.Value,
            WhoMayUse = tool.WhoMayUse,
        },
        ProgrammeDetails programme => new ResourceDetailsRecord
        {
            StrengthOfEvidence = programme.StrengthOfEvidence?.Value,
            Cost = programme.Cost?.Value,
            CostBand = CostBandId(programme.CostBand),
            Saving = programme.Saving,
            Outcome = programme.Outcome,
            OutcomeBase = programme.OutcomeBase,
            Place = programme.Place,
            NotKnown = programme.NotKnown,
            CostYear = programme.CostYear,
            CostPlace = programme.CostPlace,
        },
        BriefingDetails briefing => new ResourceDetailsRecord { Minutes = briefing.Minutes },
        TrainingDetails training => new ResourceDetailsRecord
        {
            Minutes = training.Minutes,
            Duration = training.Duration,
            CourseLevel = training.CourseLevel?.Value,
            Sessions = training.Programme.Count == 0 ? null : Values([.. training.Programme.Select(entry => entry.Session)
                .OfType<Located<string>>()]),
        },
        SessionDetails session => new ResourceDetailsRecord
        {
            Minutes = session.Minutes,
            CourseLevel = session.CourseLevel?.Value,
            Courses = [.. CourseProgramme.CoursesWith(context.Library, resource).Select(course => course.Id)],
            GroupSize = session.GroupSize,
            Aims = session.Aims,
            RestsOn = [.. session.Grounds.Select(ground => ground.Finding.Value)],
        },
        _ => new ResourceDetailsRecord(),
    };
}
