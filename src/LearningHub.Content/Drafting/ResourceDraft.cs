using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Drafting;

/// <summary>Writes the first version of a new resource: its front matter from the table of keys, and the headings of its type.</summary>
public static class ResourceDraft
{
    /// <summary>Name of the file with the questions of a tool, beside its text.</summary>
    public const string QuestionsFile = "questions.yml";

    /// <summary>Folder of sessions that belong to no course.</summary>
    public const string SessionsFolder = "sessions";

    /// <summary>The files of a new resource, by their path in the content folder.</summary>
    /// <param name="type">Kind of resource.</param>
    /// <param name="id">Its id, from which the title is made.</param>
    /// <param name="today">The day on which it is written.</param>
    /// <param name="course">For a session: the id of its course, whose folder it lies in. Without one, it lies in a folder of
    /// sessions.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(ResourceType type, string id, DateOnly today, string? course = null)
    {
        var text = Write(type, id, today);
        return type.Id switch
        {
            // A tool has a folder of its own, because its questions are in a second file; a course has one for its sessions.
            "tool" => [($"{type.Section}/{id}/index.md", text), ($"{type.Section}/{id}/{QuestionsFile}", QuestionDraft.Write(TitleOf(id)))],
            "training" => [($"{type.Section}/{id}/index.md", text)],
            "session" => [($"{type.Section}/{course ?? SessionsFolder}/{id}.md", text)],
            _ => [($"{type.Section}/{id}.md", text)],
        };
    }

    /// <summary>The text of a new file. It passes the checks as a draft.</summary>
    /// <param name="type">Kind of resource.</param>
    /// <param name="id">Its id, from which the title is made.</param>
    /// <param name="today">The day on which it is written.</param>
    public static string Write(ResourceType type, string id, DateOnly today) =>
        FrontMatterText.Write(type, key => ValueOf(key, id, today)) + Sections(type);

    private static string? ValueOf(FrontMatterKey key, string id, DateOnly today)
    {
        var value = key.Template switch
        {
            "{title}" => TitleOf(id),
            "{summary}" => DraftWords.NewSummary,
            "{owner}" => DraftWords.NewOwner,
            "{today}" => DayText.Iso(today),
            "{next-year}" => DayText.Iso(today.AddYears(1)),
            "{questions}" => QuestionsFile,
            var written => written,
        };
        return value is not null && key.TemplateNote is { } note ? $"{value}   # {note}" : value;
    }

    private static string TitleOf(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    private static string Sections(ResourceType type) => type.Id switch
    {
        "audit" => $$"""
            ## What was audited

            Say how many cases, of what kind, and how they were chosen.

            ## Findings

            ### {{DraftWords.NewFinding}} {#f-first .concern}

            Say what was seen, and cite it: `[@reference-id, paragraph]`

            ## Recommendations

            ### Write what is recommended {#r-1 owner="the board" addresses=f-first}

            Say it in full.

            """,
        "research" => $$"""
            ## Key messages

            - Write the first.

            ## Findings

            ### {{DraftWords.NewFinding}} {#f-first .concern}

            Say what was found.

            """,
        "session" => SessionDraft.Write(),
        _ => DraftSections.Write(type),
    };
}
