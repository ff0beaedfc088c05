using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders.Facts;

/// <summary>Makes the key facts of a resource.</summary>
internal sealed class KeyFactBuilder(LinkedLibrary library, PageUrls urls)
{
    private readonly List<KeyFact> facts = [];

    /// <summary>Type, dates, owner, source, audiences, level, ages, and the facts of its type.</summary>
    public IReadOnlyList<KeyFact> Build(Resource resource)
    {
        facts.Add(new KeyFact("Type") { Links = [new LinkItem(resource.Type.Label, urls.To($"/{resource.Type.Section}/"))] });
        Date("Published", resource.Published);
        Date("Reviewed", resource.Reviewed);
        Text("Looked after by", resource.Owner);
        Details(resource);
        Text("Recommendations", Recommendations(resource));
        Sources(resource);
        Terms("For", resource.Audiences, library.Vocabularies.Audiences, GeneratedPages.Audiences);
        Terms("Practice themes", resource.Themes, library.Vocabularies.PracticeThemes, GeneratedPages.PracticeThemes);
        Terms("Level of need", resource.Levels, library.Vocabularies.Levels, GeneratedPages.Levels);
        Text("Ages", string.Join(", ", resource.Ages.Select(age => library.Vocabularies.Ages.Find(age.Value)?.Label ?? age.Value)));
        return facts;
    }

    private void Details(Resource resource)
    {
        switch (resource.Details)
        {
            case AuditDetails audit:
                Text("Made by", audit.Board);
                Text("Period", audit.Period);
                Text("Cases looked at", audit.Cases?.ToString(CultureInfo.InvariantCulture));
                break;
            case ResearchDetails research: Text("Period", research.Period); break;
            case ToolDetails tool:
                Text("Time it takes", Minutes(tool.Minutes));
                Text("Who may use it", tool.WhoMayUse);
                Text("Training needed", tool.TrainingNeeded);
                Text("Whose tool it is", tool.Credit);
                Text("What was compared with the sources", tool.Compared);
                Text("Licence", Label(tool.Licence, library.Vocabularies.Licences));
                break;
            case ProgrammeDetails programme:
                Text("Strength of evidence", Label(programme.StrengthOfEvidence, library.Vocabularies.EvidenceStrengths));
                Text("Where", programme.Place);
                Text("Saving or value", ProgrammeWords.Saving(programme));
                Text("Year", ProgrammeWords.Years(resource, programme, library));
                Text("Not known", programme.NotKnown);
                break;
            case BriefingDetails briefing: Text("Time it takes", Minutes(briefing.Minutes)); break;
            case TrainingDetails training:
                Text("Duration", training.Duration);
                Text("Time of all sessions", Minutes(training.Minutes));
                Text("Course level", Label(training.CourseLevel, library.Vocabularies.CourseLevels));
                break;
            case SessionDetails session:
                Text("Time it takes", Minutes(session.Minutes));
                Text("Group", session.GroupSize);
                Text("Course level", Label(session.CourseLevel, library.Vocabularies.CourseLevels));
                break;
        }
    }

    private static string? Recommendations(Resource resource)
    {
        if (resource.RecommendationsInSource is not { } inSource) return null;
        var here = resource.Recommendations.Count;
        if (here >= inSource) return $"All {inSource} of the source";
        return $"{here} of {inSource} of the source. {resource.RecommendationsLeftOut}".TrimEnd();
    }

    private void Sources(Resource resource)
    {
        var works = resource.Sources.Select(id => library.References.GetValueOrDefault(id.Value)).OfType<Reference>().ToArray();
        if (works.Length == 0) return;
        facts.Add(new KeyFact(works.Length == 1 ? "Source" : "Sources")
        {
            Links = [.. works.Select(work => new LinkItem(work.Title, $"{urls.To(GeneratedPages.References)}#{work.Id}"))],
        });
    }

    private static string? Minutes(int? minutes) => minutes is null ? null : $"About {minutes} minutes";

    private static string? Label(Located<string>? id, Vocabulary vocabulary) =>
        id is { } written ? vocabulary.Find(written.Value)?.Label : null;

    private void Text(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text)) facts.Add(new KeyFact(label) { Text = text });
    }

    private void Date(string label, DateOnly? date)
    {
        if (date is not null) facts.Add(new KeyFact(label) { Date = date });
    }

    private void Terms(string label, IReadOnlyList<Located<string>> ids, Vocabulary vocabulary, string folder)
    {
        var links = ids.Select(id => vocabulary.Find(id.Value)).OfType<Term>()
            .Select(term => new LinkItem(term.Label, urls.To($"{folder}{term.Id}/"))).ToArray();
        if (links.Length > 0) facts.Add(new KeyFact(label) { Links = links });
    }
}
