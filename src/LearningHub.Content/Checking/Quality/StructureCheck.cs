using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Quality;

/// <summary>Checks the structure of a resource: tables have headers, sources are cited, recommendations have owners, findings are
/// answered.</summary>
internal static class StructureCheck
{
    /// <summary>Checks a resource alone, without the rest of the library.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="lines">The resource taken apart.</param>
    /// <param name="report">Receives advice.</param>
    public static void Run(Resource resource, ResourceLines lines, FileReport report)
    {
        foreach (var (table, chart) in lines.Tables)
        {
            if (chart is null) Headers(table, report);
        }
        foreach (var recommendation in resource.Recommendations)
        {
            if (!string.IsNullOrWhiteSpace(recommendation.Owner)) continue;
            report.Add(
                DiagnosticCodes.RecommendationUnowned, recommendation.At, $"The recommendation \"{recommendation.Title}\" has no owner.",
                "Write owner=\"the board\" in its braces, or whoever was to act; if the source does not say, owner=\"not named in the "
                    + "report\".");
        }
        Sources(resource, report);
    }

    /// <summary>Advice on findings of concern that no recommendation of their resource addresses and that no resource builds on.</summary>
    public static IEnumerable<Diagnostic> Unanswered(LinkedLibrary library)
    {
        foreach (var resource in library.Resources)
        {
            if (resource.Findings.Count == 0) continue;
            foreach (var finding in resource.Findings)
            {
                if (finding.Kind is FindingKind.Strength || IsAddressed(resource, finding)
                    || library.BackLinks.BuildingOn.Contains($"{resource.Id}#{finding.Id}")) continue;
                yield return new Diagnostic(
                    DiagnosticCodes.FindingUnanswered, resource.Path, finding.At,
                    $"No recommendation and no other resource answers the finding \"{finding.Title}\".",
                    "Add its id to addresses= of a recommendation, or to evidence: of a resource that teaches it: "
                        + $"{resource.Id}#{finding.Id}");
            }
        }
    }

    private static bool IsAddressed(Resource resource, Finding finding)
    {
        foreach (var recommendation in resource.Recommendations)
        {
            foreach (var addressed in recommendation.Addresses)
            {
                if (addressed.Value == finding.Id) return true;
            }
        }
        return false;
    }

    private static void Headers(TableBlock table, FileReport report)
    {
        for (var column = 0; column < table.Header.Count; column++)
        {
            // The top left cell, above the row headers, may be empty.
            if (PlainText.FromInlines(table.Header[column].Content).Length > 0 || (column == 0 && table.Header.Count > 1)) continue;
            report.Add(
                DiagnosticCodes.TableWithoutHeaders, table.At, $"Column {column + 1} of this table has no header.",
                "Write in the first row what each column holds: screen readers read it out with every cell.");
            return;
        }
    }

    private static void Sources(Resource resource, FileReport report)
    {
        if (resource.Sources.Count == 0) return;
        var cited = resource.Body.Pointers.OfType<CitationInline>().SelectMany(each => each.Citations).Select(each => each.ReferenceId)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var source in resource.Sources)
        {
            if (cited.Contains(source.Value)) continue;
            report.Add(
                DiagnosticCodes.SourceUncited, source.At, $"The source \"{source.Value}\" is not cited anywhere in the text.",
                $"Write [@{source.Value}, paragraph] where something rests on it, so that readers can look it up.");
        }
    }
}
