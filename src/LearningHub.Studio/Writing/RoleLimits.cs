using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Studio.People;

namespace LearningHub.Studio.Writing;

/// <summary>
/// What authors may not save: whatever puts a text in front of readers or switches a check off. That is for publishers.
/// </summary>
internal static class RoleLimits
{
    /// <summary>Why somebody may not save a text; null if they may.</summary>
    /// <param name="person">Who saves.</param>
    /// <param name="path">The file.</param>
    /// <param name="before">Its text so far.</param>
    /// <param name="after">Its text then.</param>
    public static string? RefusalOf(StudioPerson person, string path, string before, string after)
    {
        if (person.MayActAs(StudioRole.Publisher) || before == after) return null;
        if (!path.EndsWith(".md", StringComparison.Ordinal))
        {
            return StudioRights.ListsForAuthors.Contains(path) ? null
                : $"{path} decides what is checked and what readers find, so only publishers may change it. Nothing was saved.";
        }
        if (FrontMatterOf(after) is not { } next)
        {
            return "The part between the two lines of hyphens can no longer be read, so the studio cannot tell whether you may change "
                + "it. Correct it, or use the form. Nothing was saved.";
        }
        var former = FrontMatterOf(before);
        var status = next.ValuesOf(CommonKeys.Status.Name);
        if (status is not ["draft"] && !Same(former, next, CommonKeys.Status))
            return "Authors can change the status to draft; only publishers can change it to anything else. Nothing was saved.";
        if (!Same(former, next, CommonKeys.AcceptedRisks) && next.ValuesOf(CommonKeys.AcceptedRisks.Name).Count > 0)
            return "Only publishers may accept what the safety check found. Replace the words, or ask a publisher. Nothing was saved.";
        if (!Same(former, next, CommonKeys.CaseMaterial) && next.ValuesOf(CommonKeys.CaseMaterial.Name).Count > 0)
            return $"\"{CommonKeys.CaseMaterial.Name}\" switches a check off, so only publishers may change it. Nothing was saved.";
        return null;
    }

    /// <summary>The accepted risks that a text has more than before, in words.</summary>
    public static IReadOnlyList<string> NewlyAccepted(string before, string after) =>
        [.. AcceptedIn(after).Except(AcceptedIn(before), StringComparer.Ordinal)];

    private static List<string> AcceptedIn(string text)
    {
        var values = FrontMatterOf(text)?.ValuesOf(CommonKeys.AcceptedRisks.Name) ?? [];
        // Keys and texts of all entries follow each other. The words themselves are left out: they may identify somebody.
        var entries = new List<string>();
        for (var i = 0; i + 1 < values.Count; i += 2)
        {
            if (values[i] == AcceptedRiskKeys.Code.Name) entries.Add(values[i + 1]);
            else if (values[i] != AcceptedRiskKeys.Text.Name && entries.Count > 0) entries[^1] += $"; {values[i]}: {values[i + 1]}";
        }
        return entries;
    }

    private static FrontMatterEditor? FrontMatterOf(string text) =>
        ResourceParts.Cut(text) is { } parts ? FrontMatterEditor.Read(parts.FrontMatter) : null;

    private static bool Same(FrontMatterEditor? before, FrontMatterEditor after, FrontMatterKey key) =>
        (before?.ValuesOf(key.Name) ?? []).SequenceEqual(after.ValuesOf(key.Name));
}
