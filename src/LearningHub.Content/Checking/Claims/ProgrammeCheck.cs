using System.Text.RegularExpressions;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Claims;

/// <summary>Checks that the saving of a programme is not given as its cost, and that the text cites a study for the strength of
/// evidence.</summary>
internal static class ProgrammeCheck
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Saving = new(@"\b(?:sav(?:e|es|ed|ing|ings)|benefits?|returns?|avoid(?:s|ed)?|net gain|worth)\b", Plain);
    private static readonly Regex Study = new(
        @"\b(?:study|studies|trials?|evaluations?|evaluated|systematic reviews?|comparison group|compared|comparison)\b", Plain);

    // How many works each strength of evidence needs. Strengths that are not listed need none.
    private static readonly Dictionary<string, int> WorksAsked = new(StringComparer.Ordinal) { ["strong"] = 2, ["moderate"] = 1 };

    /// <summary>Checks the front matter of a programme against its text.</summary>
    public static void Run(Resource resource, LinkedLibrary library, FileReport report)
    {
        if (resource.Details is not ProgrammeDetails programme) return;
        if (programme.Cost is { } cost && Saving.IsMatch(cost.Value))
        {
            report.Add(
                DiagnosticCodes.SavingAsCost, cost.At, $"\"{cost.Value}\" is a saving, but it is written under cost:.",
                "Write it under saving:, and under cost: only what somebody pays. If the source gives no cost, leave the key out.");
        }
        if (programme.StrengthOfEvidence is { } strength && WorksAsked.TryGetValue(strength.Value, out var asked)
            && WorksNamedAsStudies(resource).Count < asked)
        {
            report.Add(
                DiagnosticCodes.StrengthUnsupported, strength.At,
                $"The strength of evidence is \"{Label(strength.Value, library)}\", but the text does not cite "
                    + $"{(asked == 1 ? "a study" : $"{asked} studies")} for it.",
                "Name each study in the text and cite it in the same paragraph. Or choose the strength that the source supports.");
        }
    }

    private static string Label(string id, LinkedLibrary library) => library.Vocabularies.EvidenceStrengths.Find(id)?.Label ?? id;

    private static HashSet<string> WorksNamedAsStudies(Resource resource)
    {
        var works = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in BodyWalk.Lines(resource.Body.Blocks))
        {
            if (!Study.IsMatch(PlainText.FromInlines(line))) continue;
            foreach (var citation in line.OfType<CitationInline>().SelectMany(each => each.Citations)) works.Add(citation.ReferenceId);
        }
        return works;
    }
}
