using System.Globalization;
using LearningHub.Content.Model;

namespace LearningHub.Content.Drafting;

/// <summary>Writes the first version of a new resource: front matter filled in as far as can be known, and the headings that its type asks for.</summary>
public static class ResourceDraft
{
    /// <summary>The text of a new file. It passes the checks as a draft.</summary>
    /// <param name="type">Kind of resource.</param>
    /// <param name="id">Its id, from which the title is made.</param>
    /// <param name="today">The day on which it is written.</param>
    public static string Write(ResourceType type, string id, DateOnly today)
    {
        var title = char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
        return $"""
            ---
            title: {title}
            summary: {DraftWords.NewSummary}
            themes: []          # see vocabularies.yml, for example [supervision, record-keeping]
            audiences: []       # for example [social-worker, health-visitor]
            levels: []          # for example [child-in-need]
            published: {Iso(today)}
            review-by: {Iso(today.AddYears(1))}
            owner: {DraftWords.NewOwner}
            status: draft       # change to published when it is ready
            {Keys(type)}---

            {Sections(type)}
            """;
    }

    private static string Keys(ResourceType type) => type.Id switch
    {
        "programme" => "strength-of-evidence: unclear\n",
        "briefing" => "minutes: 7\n",
        _ => string.Empty,
    };

    private static string Sections(ResourceType type) => type.Id switch
    {
        "audit" => """
            ## What was audited

            Say how many cases, of what kind, and how they were chosen.

            ## Findings

            ### @finding {#f-first .concern}

            Say what was seen, and cite it: [@reference-id, paragraph]

            ## Recommendations

            ### Write what is recommended {#r-1 owner="the board" addresses=f-first}

            Say it in full.

            """.Replace("[@reference-id, paragraph]", "`[@reference-id, paragraph]`", StringComparison.Ordinal).Replace("@finding", DraftWords.NewFinding, StringComparison.Ordinal),
        "research" => $"## Key messages\n\n- Write the first.\n\n## Findings\n\n### {DraftWords.NewFinding} {{#f-first .concern}}\n\nSay what was found.\n",
        "good-practice" => "## What was done\n\nWrite here.\n\n## What made the difference\n\nWrite here.\n\n## What to take from it\n\nWrite here.\n",
        "programme" => "## What it is\n\nWrite here.\n\n## Outcomes\n\nWrite here.\n\n## Cost and savings\n\nWrite here.\n\n## Strength of evidence\n\nWrite here.\n",
        "training" => "## What people learn\n\nWrite here.\n\n## Sessions\n\nWrite here.\n",
        _ => "## First heading\n\nWrite here.\n",
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
