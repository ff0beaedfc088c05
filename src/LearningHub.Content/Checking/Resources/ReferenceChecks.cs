using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Resources;

/// <summary>What a resource names exists: terms, resources, findings, recommendations, works, files.</summary>
internal static class ReferenceChecks
{
    private const string Works = "work in references.yml";
    private const string Resources = "resource";
    private const string Findings = "finding (resource#finding)";
    private const string Recommendations = "recommendation (resource#recommendation)";

    /// <summary>Checks the front matter, the findings and the recommendations of a resource.</summary>
    public static void Run(Resource resource, CheckContext context, FileReport report)
    {
        var vocabularies = context.Library.Vocabularies;
        Terms(resource.Themes, vocabularies.PracticeThemes, report);
        Terms(resource.Audiences, vocabularies.Audiences, report);
        Terms(resource.Levels, vocabularies.Levels, report);
        Terms(resource.Ages, vocabularies.Ages, report);
        foreach (var finding in resource.Body.Findings)
        {
            Terms(finding.Themes, vocabularies.PracticeThemes, report);
            Terms(finding.Audiences, vocabularies.Audiences, report);
            Terms(finding.Levels, vocabularies.Levels, report);
        }
        foreach (var recommendation in resource.Body.Recommendations)
        {
            Terms(recommendation.Themes, vocabularies.PracticeThemes, report);
            Known(recommendation.Addresses, id => resource.Body.Findings.Any(finding => finding.Id == id), "finding of this file", () =>
                resource.Body.Findings.Select(finding => finding.Id), context, report);
        }
        Relations(resource, context, report);
        EditionCheck.Run(resource, report);
        Details(resource, context, report);
    }

    /// <summary>Reports terms that a vocabulary does not have.</summary>
    public static void Terms(IReadOnlyList<Located<string>> written, Vocabulary vocabulary, FileReport report)
    {
        foreach (var term in written)
        {
            if (vocabulary.Find(term.Value) is not null) continue;
            report.Add(
                DiagnosticCodes.TermUnknown, term.At, $"\"{term.Value}\" is no {vocabulary.Label} of this hub.",
                $"{DidYouMean.Sentence(term.Value, vocabulary.Terms.Select(known => known.Id))}The list is in vocabularies.yml under "
                    + $"{vocabulary.Key}.");
        }
    }

    private static void Relations(Resource resource, CheckContext context, FileReport report)
    {
        var library = context.Library;
        Known(resource.Related, IsResource, Resources, () => library.ById.Keys, context, report);
        Known(resource.Evidence, key => library.Findings.ContainsKey(key) || IsUnread(key), Findings, () => library.Findings.Keys,
            context, report);
        Known(resource.RespondsTo, key => library.Recommendations.ContainsKey(key) || IsUnread(key), Recommendations, () =>
            library.Recommendations.Keys, context, report);
        Known(One(resource.SupersededBy), IsResource, Resources, () => library.ById.Keys, context, report);
        Known(One(resource.TranslationOf), IsResource, Resources, () => library.ById.Keys, context, report);
        Known(resource.Sources, library.References.ContainsKey, Works, () => library.References.Keys, context,
            report);

        bool IsResource(string id) => library.ById.ContainsKey(id) || context.UnreadIds.Contains(id);
        bool IsUnread(string key) => context.UnreadIds.Contains(key.Split('#')[0]);
    }

    private static void Details(Resource resource, CheckContext context, FileReport report)
    {
        var vocabularies = context.Library.Vocabularies;
        switch (resource.Details)
        {
            case ToolDetails tool:
                Terms(One(tool.Licence), vocabularies.Licences, report);
                Known(tool.VerifiedIn, context.Library.References.ContainsKey, Works, () => context.Library.References.Keys, context,
                    report);
                WordingCheck.Run(tool, report);
                Questions(resource, tool, context, report);
                break;
            case ProgrammeDetails { StrengthOfEvidence: { Value.Length: > 0 } strength }:
                Terms([strength], vocabularies.EvidenceStrengths, report);
                break;
            case TrainingDetails training: Terms(One(training.CourseLevel), vocabularies.CourseLevels, report); break;
        }
    }

    private static void Questions(Resource resource, ToolDetails tool, CheckContext context, FileReport report)
    {
        if (tool.QuestionsFile is not { } file) return;
        var path = LinkResolver.Combine(resource.Path, file.Value);
        if (path is null || !context.Files.Contains(path))
        {
            report.Add(DiagnosticCodes.FileMissing, file.At, $"The file \"{file.Value}\" with the questions is not there.",
                "Put it beside this file, or correct the name.");
            return;
        }
        var questions = new FileReport(path);
        if (tool.Questions is { } set) QuestionChecks.Tool(set, context, questions);
        foreach (var diagnostic in questions.Diagnostics) report.Add(diagnostic);
    }

    private static void Known(
        IReadOnlyList<Located<string>> written, Func<string, bool> exists, string what, Func<IEnumerable<string>> candidates,
        CheckContext context, FileReport report)
    {
        foreach (var id in written)
        {
            if (exists(id.Value)) continue;
            if (IsOfResources(what) && context.Absent.GetValueOrDefault(id.Value.Split('#')[0]) is { } absent)
            {
                report.Add(DiagnosticCodes.ReferenceBroken, id.At, AbsentResource.Message(id.Value, absent), AbsentResource.Advice(absent));
                continue;
            }
            report.Add(
                DiagnosticCodes.ReferenceBroken, id.At, $"\"{id.Value}\" is no {what} of the published library.",
                $"{DidYouMean.Sentence(id.Value, candidates())}Correct it or take it out.");
        }
    }

    private static bool IsOfResources(string what) => what is Resources or Findings or Recommendations;

    private static IReadOnlyList<Located<string>> One(Located<string>? value) => value is { } one ? [one] : [];
}
