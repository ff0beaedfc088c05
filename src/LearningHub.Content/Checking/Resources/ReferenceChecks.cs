using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Checks that everything a resource names exists: terms, resources, findings, recommendations, works, files.</summary>
internal static class ReferenceChecks
{
    private const string Works = "work";
    private const string Resources = "resource";
    private const string Findings = "finding";
    private const string FindingsHere = "finding of the same file";
    private const string Recommendations = "recommendation";
    private const string RecommendationsHere = "recommendation of the same file";

    /// <summary>Checks the front matter, the findings and the recommendations of a resource.</summary>
    public static void Run(Resource resource, CheckContext context, FileReport report)
    {
        var vocabularies = context.Library.Vocabularies;
        CheckTerms(resource.Themes, vocabularies.PracticeThemes, report);
        CheckTerms(resource.Audiences, vocabularies.Audiences, report);
        CheckTerms(resource.Levels, vocabularies.Levels, report);
        CheckTerms(resource.Ages, vocabularies.Ages, report);
        foreach (var finding in resource.Findings)
        {
            CheckTerms(finding.Themes, vocabularies.PracticeThemes, report);
            CheckTerms(finding.Audiences, vocabularies.Audiences, report);
            CheckTerms(finding.Levels, vocabularies.Levels, report);
        }
        foreach (var recommendation in resource.Recommendations)
        {
            CheckTerms(recommendation.Themes, vocabularies.PracticeThemes, report);
            CheckIds(recommendation.Addresses, id => resource.Findings.Any(finding => finding.Id == id), FindingsHere,
                () => resource.Findings.Select(finding => finding.Id), context, report);
        }
        CheckRelations(resource, context, report);
        CheckProgress(resource, context, report);
        EditionCheck.Run(resource, report);
        CheckDetails(resource, context, report);
    }

    /// <summary>Reports terms that a vocabulary does not have.</summary>
    public static void CheckTerms(IReadOnlyList<Located<string>> written, Vocabulary vocabulary, FileReport report)
    {
        foreach (var term in written)
        {
            if (vocabulary.Find(term.Value) is not null) continue;
            report.Add(
                DiagnosticCodes.TermUnknown, term.At, $"There is no {vocabulary.Label} \"{term.Value}\".",
                $"{DidYouMean.Sentence(term.Value, vocabulary.Terms.Select(known => known.Id))}The list is in vocabularies.yml under "
                    + $"{vocabulary.Key}.");
        }
    }

    private static void CheckRelations(Resource resource, CheckContext context, FileReport report)
    {
        var library = context.Library;
        CheckIds(resource.Related, IsResource, Resources, () => library.ById.Keys, context, report);
        CheckIds(resource.Evidence, key => library.Findings.ContainsKey(key) || IsUnread(key), Findings, () => library.Findings.Keys,
            context, report);
        CheckIds(resource.RespondsTo, key => library.Recommendations.ContainsKey(key) || IsUnread(key), Recommendations, () =>
            library.Recommendations.Keys, context, report);
        CheckIds(AsList(resource.SupersededBy), IsResource, Resources, () => library.ById.Keys, context, report);
        CheckIds(AsList(resource.TranslationOf), IsResource, Resources, () => library.ById.Keys, context, report);
        CheckIds(resource.Sources, library.References.ContainsKey, Works, () => library.References.Keys, context,
            report);

        bool IsResource(string id) => library.ById.ContainsKey(id) || context.UnreadIds.Contains(id);
        bool IsUnread(string key) => context.UnreadIds.Contains(key.Split('#')[0]);
    }

    private static void CheckProgress(Resource resource, CheckContext context, FileReport report)
    {
        var findings = context.Library.Findings;
        CheckIds([.. resource.ActedOn.Select(act => act.Recommendation), .. resource.ReAudited.Select(again => again.Recommendation)],
            id => resource.Recommendations.Any(recommendation => recommendation.Id == id), RecommendationsHere,
            () => resource.Recommendations.Select(recommendation => recommendation.Id), context, report);
        CheckIds([.. resource.ReAudited.Select(again => again.Finding).OfType<Located<string>>()],
            key => findings.ContainsKey(key) || context.UnreadIds.Contains(key.Split('#')[0]), Findings, () => findings.Keys, context,
            report);
    }

    private static void CheckDetails(Resource resource, CheckContext context, FileReport report)
    {
        var vocabularies = context.Library.Vocabularies;
        switch (resource.Details)
        {
            case ToolDetails tool:
                CheckTerms(AsList(tool.Licence), vocabularies.Licences, report);
                CheckIds(tool.VerifiedIn, context.Library.References.ContainsKey, Works, () => context.Library.References.Keys, context,
                    report);
                WordingCheck.Run(tool, report);
                CheckQuestions(resource, tool, context, report);
                break;
            case ProgrammeDetails { StrengthOfEvidence: { Value.Length: > 0 } strength }:
                CheckTerms([strength], vocabularies.EvidenceStrengths, report);
                break;
            case EventDetails { Course: { } course }:
                CheckIds([course], id => context.Library.ById.ContainsKey(id) || context.UnreadIds.Contains(id), Resources,
                    () => context.Library.ById.Keys, context, report);
                break;
            case TrainingDetails training: CheckTerms(AsList(training.CourseLevel), vocabularies.CourseLevels, report); break;
            case SessionDetails session: CheckTerms(AsList(session.CourseLevel), vocabularies.CourseLevels, report); break;
        }
    }

    private static void CheckQuestions(Resource resource, ToolDetails tool, CheckContext context, FileReport report)
    {
        if (tool.QuestionsFile is not { } file) return;
        var path = LinkResolver.Combine(resource.Path, file.Value);
        if (path is null || !context.Files.Contains(path))
        {
            report.Add(DiagnosticCodes.FileMissing, file.At, $"The file \"{file.Value}\" with the questions is missing.",
                "Put it beside this file, or correct the name.");
            return;
        }
        var questions = new FileReport(path);
        if (tool.Questions is { } set) QuestionChecks.Tool(set, context, questions);
        foreach (var diagnostic in questions.Diagnostics) report.Add(diagnostic);
    }

    private static void CheckIds(
        IReadOnlyList<Located<string>> written, Func<string, bool> exists, string kind, Func<IEnumerable<string>> known,
        CheckContext context, FileReport report)
    {
        foreach (var id in written)
        {
            if (exists(id.Value)) continue;
            if (IsInLibrary(kind) && context.Absent.GetValueOrDefault(id.Value.Split('#')[0]) is { } absent)
            {
                report.Add(
                    DiagnosticCodes.ReferenceBroken, id.At, AbsentResource.Message(id.Value, absent, context),
                    AbsentResource.Advice(absent, context));
                continue;
            }
            var place = kind is Works ? "in references.yml"
                : kind is FindingsHere or RecommendationsHere ? "in this file" : BrokenReference.InLibrary;
            var what = kind is FindingsHere ? Findings : kind is RecommendationsHere ? Recommendations : kind;
            report.Add(BrokenReference.Describe(report.Path, id, what, place, known()));
        }
    }

    private static bool IsInLibrary(string kind) => kind is Resources or Findings or Recommendations;

    private static IReadOnlyList<Located<string>> AsList(Located<string>? value) => value is { } one ? [one] : [];
}
