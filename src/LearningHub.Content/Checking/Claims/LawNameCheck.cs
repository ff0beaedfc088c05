using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Claims;

/// <summary>A text that names replaced or misnamed law says so: in an editor's note, or with a link to the table of law.</summary>
internal static class LawNameCheck
{
    private const string LawPage = "/law/";

    /// <summary>Looks at every line outside editors' notes.</summary>
    public static void Run(Resource resource, LawNames names, IReadOnlyList<LawEntry> law, FileReport report)
    {
        var leadsToLaw = resource.Body.Pointers.OfType<LinkInline>()
            .Any(link => link.Destination.StartsWith(LawPage, StringComparison.Ordinal));
        foreach (var content in OutsideNotes(resource.Body.Blocks))
        {
            var line = FlatLine.FromInlines(content);
            if (names.FindIn(line.Text) is not { } found || (leadsToLaw && !found.IsMistake)) continue;
            report.Add(DiagnosticCodes.LawNotCurrent, line.At(found.At), Message(found.Name, found.Entry, found.IsMistake, law),
                found.IsMistake
                    ? "Write the correct name. If the report has it wrong, say so in a ::: editor note."
                    : "Say in a ::: editor note what applies today, or link to [law and guidance](/law/).");
        }
    }

    private static string Message(string name, LawEntry entry, bool isMistake, IReadOnlyList<LawEntry> law)
    {
        if (isMistake) return $"There is no law named \"{name}\". law.yml lists it as a wrong name for \"{entry.Title}\".";
        var next = entry.ReplacedBy is { } id ? law.FirstOrDefault(each => each.Id == id.Value)?.Title : null;
        return next is null
            ? $"\"{name}\" is no longer in force, and the page does not say so."
            : $"\"{name}\" has been replaced by \"{next}\", and the page does not say so.";
    }

    private static IEnumerable<IReadOnlyList<Inline>> OutsideNotes(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var lines = block switch
            {
                CalloutBlock { Kind: CalloutKind.Editor } => [],
                FindingBlock { Finding: var finding } => OutsideNotes(finding.Body).Prepend(finding.Heading),
                RecommendationBlock { Recommendation: var each } => OutsideNotes(each.Body).Prepend(each.Heading),
                _ => BodyWalk.Lines([block]),
            };
            foreach (var line in lines)
            {
                if (line.Count > 0) yield return line;
            }
        }
    }
}
