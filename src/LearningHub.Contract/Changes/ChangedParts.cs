using LearningHub.Contract.Library.Resources;

namespace LearningHub.Contract.Changes;

/// <summary>Names the parts in which a resource differs between two releases, in words that its readers use.</summary>
internal static class ChangedParts
{
    /// <summary>The parts that differ; empty if none does.</summary>
    public static IReadOnlyList<string> Between(ResourceRecord before, ResourceRecord after)
    {
        List<string> parts = [];
        Differs("title", before.Title, after.Title);
        Differs("summary", before.Summary, after.Summary);
        // A release of an older version does not have this value; that is not a change.
        if (before.TextDigest is not null) Differs("text", before.TextDigest, after.TextDigest);
        Counted(parts, before.Findings, after.Findings, "finding", "findings");
        Counted(parts, before.Recommendations, after.Recommendations, "recommendation", "recommendations");
        Differs("address", before.Address, after.Address);
        Status(parts, before, after);
        Differs("publishing date", before.Published, after.Published);
        if (before.Reviewed != after.Reviewed || before.ReviewBy != after.ReviewBy) parts.Add("review date");
        Differs("owner", before.Owner, after.Owner);
        Differs("language", before.Language, after.Language);
        Differs("key facts", before.Details, after.Details);
        Lists("practice themes", before.Themes, after.Themes);
        Lists("audiences", before.Audiences, after.Audiences);
        Lists("levels of need", before.Levels, after.Levels);
        Lists("ages", before.Ages, after.Ages);
        Lists("sources", before.Sources, after.Sources);
        Lists("related resources", before.Related, after.Related);
        Lists("recommendations that it answers", before.RespondsTo, after.RespondsTo);
        Lists("findings that it builds on", before.Evidence, after.Evidence);
        Differs("translation", before.TranslationOf, after.TranslationOf);
        return parts;

        void Differs<T>(string name, T left, T right)
        {
            if (!EqualityComparer<T>.Default.Equals(left, right)) parts.Add(name);
        }

        void Lists(string name, IReadOnlyList<string> left, IReadOnlyList<string> right)
        {
            if (!left.SequenceEqual(right)) parts.Add(name);
        }
    }

    private static void Counted(List<string> parts, IReadOnlyList<string> before, IReadOnlyList<string> after, string one, string many)
    {
        var (added, removed) = (after.Except(before).Count(), before.Except(after).Count());
        if (added > 0) parts.Add($"{NumberWords.WithNoun(added, one, many)} added");
        if (removed > 0) parts.Add($"{NumberWords.WithNoun(removed, one, many)} taken out");
        if (added == 0 && removed == 0 && !before.SequenceEqual(after)) parts.Add($"order of {many}");
    }

    private static void Status(List<string> parts, ResourceRecord before, ResourceRecord after)
    {
        if (before.Status != after.Status) parts.Add(after.Status == "archived" ? "archived" : "no longer archived");
        if (before.SupersededBy != after.SupersededBy) parts.Add(after.SupersededBy is null ? "no longer replaced" : "replaced by another");
    }
}
