using System.Globalization;
using LearningHub.Content.Model;

namespace LearningHub.Content.Drafting;

/// <summary>Writes the first version of a new resource: front matter filled in as far as can be known, and the headings that its type asks
/// for.</summary>
public static class ResourceDraft
{
    /// <summary>Name of the file with the questions of a tool, beside its text.</summary>
    public const string QuestionsFile = "questions.yml";

    /// <summary>The files of a new resource, by their path in the content folder.</summary>
    /// <param name="type">Kind of resource.</param>
    /// <param name="id">Its id, from which the title is made.</param>
    /// <param name="today">The day on which it is written.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(ResourceType type, string id, DateOnly today)
    {
        var text = Write(type, id, today);
        // A tool has a folder of its own, because its questions stand in a second file.
        return type == ResourceType.Tool
            ? [($"{type.Section}/{id}/index.md", text), ($"{type.Section}/{id}/{QuestionsFile}", QuestionDraft.Write(TitleOf(id)))]
            : [($"{type.Section}/{id}.md", text)];
    }

    /// <summary>The text of a new file. It passes the checks as a draft.</summary>
    /// <param name="type">Kind of resource.</param>
    /// <param name="id">Its id, from which the title is made.</param>
    /// <param name="today">The day on which it is written.</param>
    public static string Write(ResourceType type, string id, DateOnly today)
    {
        var title = TitleOf(id);
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

    private static string TitleOf(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    private static string Keys(ResourceType type) => type.Id switch
    {
        "programme" => "strength-of-evidence: unclear\n",
        "briefing" => "minutes: 7\n",
        "tool" => $"questions: {QuestionsFile}\nminutes: 30\nlicence: unknown     # see vocabularies.yml\nwho-may-use: Anyone who works "
        + "with children or parents.\n",
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
        "research" => $"## Key messages\n\n- Write the first.\n\n## Findings\n\n### {DraftWords.NewFinding} {{#f-first "
        + $".concern}}\n\nSay what was found.\n",
        _ => DraftSections.Write(type),
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
