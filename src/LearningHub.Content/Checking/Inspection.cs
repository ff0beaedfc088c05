using LearningHub.Content.Checking.Claims;
using LearningHub.Content.Checking.Courses;
using LearningHub.Content.Checking.Quality;
using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Checking.Settings;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking;

/// <summary>What the checks of one resource alone have found.</summary>
/// <param name="Diagnostics">Errors and warnings about its words, links and dates.</param>
/// <param name="Safety">What may give a person away.</param>
internal sealed record Inspection(IReadOnlyList<Diagnostic> Diagnostics, ResourceSafety Safety)
{
    /// <summary>What the checks looked up in the library; empty where that was not recorded.</summary>
    public IReadOnlyList<ReadKey> Reads { get; init; } = [];

    /// <summary>A stamp of everything that the result depends on; 0 where that was not recorded.</summary>
    public Stamp Inputs { get; init; }

    /// <summary>Runs the checks of one resource, and records what they look up.</summary>
    public static Inspection InspectAndRecord(Resource resource, CheckContext context)
    {
        using var trace = ReadTrace.Begin();
        var found = Inspect(resource, context);
        return found with { Reads = trace.Keys, Inputs = context.InputsOf(resource, trace.Keys) };
    }

    /// <summary>Runs the checks of one resource.</summary>
    public static Inspection Inspect(Resource resource, CheckContext context)
    {
        try
        {
            var lines = new ResourceLines(resource, context.Safety);
            return new Inspection(Check(resource, lines, context), SafetyCheck.Inspect(resource, lines, context.Safety));
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            return new Inspection([Failed(resource, exception)], ResourceSafety.Nothing);
        }
    }

    // A file whose check failed must not be published. The other files are still checked.
    private static Diagnostic Failed(Resource resource, Exception exception) => new(
        DiagnosticCodes.FileUnreadable, resource.Path, SourcePosition.Start,
        $"The program failed while it checked this file: {exception.Message}",
        "This is an error in the program. Undo the last change, and report the file to whoever maintains the program.");

    private static IReadOnlyList<Diagnostic> Check(Resource resource, ResourceLines lines, CheckContext context)
    {
        var report = new FileReport(resource.Path);
        ReferenceChecks.Run(resource, context, report);
        DraftWordsCheck.Run(resource, context, report);
        BodyCheck.Run(resource, context, report);
        TranslationCheck.Run(resource, context.Library, report);
        CheckWords(resource, lines, context, report);
        StructureCheck.Run(resource, lines, report);
        ProgrammeCheck.Run(resource, context.Library, report);
        RecommendationCountCheck.Run(resource, report);
        SessionCheck.Run(resource, context, report);
        CourseCheck.Run(resource, context, report);
        OwnWordsCheck.Run(resource, report);
        if (resource.ActedOn.Count + resource.ReAudited.Count > 0) ProgressCheck.Run(resource, context.Today, report);
        if (!context.Library.Settings.IsDemonstration) MadeUpCheck.Run(resource, lines.Prose, report);
        LawNameCheck.Run(resource, context.LawNames, context.Library.Law, report);
        if (resource.ReviewBy is { Value: var due, At: var at } && due != default && context.HasPassed(due)
            && resource.Status is ResourceStatus.Published)
        {
            report.Add(
                DiagnosticCodes.ReviewDatePassed, at,
                $"This resource was due for review by {DayText.Words(due)}.",
                "Read it through, correct what has changed, and write the new dates in reviewed and review-by. Or write status: "
                    + "archived.");
        }
        if (resource.Details is AuditDetails && resource.Findings.Count == 0)
            report.Add(
                DiagnosticCodes.FindingsMissing, SourcePosition.Start, $"This {resource.Type.Label.ToLowerInvariant()} has no findings.",
                "Write a heading ## Findings and below it each finding as ### Heading {#f-name .concern}.");
        return report.Diagnostics;
    }

    private static void CheckWords(Resource resource, ResourceLines lines, CheckContext context, FileReport report)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var isPublic = resource.Type.IsPublic;
        Line(FlatLine.FromText(resource.Title, resource.TitleAt));
        Line(FlatLine.FromText(resource.Summary, resource.SummaryAt));
        foreach (var line in lines.Prose) Line(line);
        ReadabilityCheck.Run(resource, lines.Prose, context.Library.Settings.ReadingAge, report);
        foreach (var (_, chart) in lines.Tables)
        {
            if (chart is not null) FigureCheck.Run(chart, report, resource.OurBases);
        }

        void Line(FlatLine line)
        {
            FigureCheck.Run(line, report, resource.OurBases);
            WordingChecks.Contested(line, context, report);
            context.PlainWords.Run(line, report);
            if (isPublic) WordingChecks.Abbreviations(line, explained, context, report);
        }
    }
}
