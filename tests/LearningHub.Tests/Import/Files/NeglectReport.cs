namespace LearningHub.Tests.Import.Files;

/// <summary>A made-up Word report with a case in it that must not be published, and what a careful officer makes of its draft.</summary>
internal static class NeglectReport
{
    public const string Id = "neglect-audit-2025";

    public const string Path = $"audits/{Id}/index.md";

    public const string Unsafe =
        "One child was 3 years old and lived with his mother in Mill Lane. His brother, 7, found her unconscious on 14 May 2024. She "
            + "was convicted of drink driving in June 2024.";

    public static byte[] Word() => WordFile.Make(body =>
    {
        WordFile.Add(body, "Multi-agency audit of neglect and parental drinking", "Title");
        WordFile.Add(body, "Harrowmere Safeguarding Children Partnership, March 2025. Author: A. Writer");
        WordFile.Add(body, "Contents", "TOCHeading");
        WordFile.Add(body, "Introduction 2", "TOC1");
        WordFile.Add(body, "Findings 3", "TOC1");
        WordFile.Add(body, "Introduction", "Heading1");
        WordFile.Add(body, "Twelve families were chosen by chance from those with a plan because of neglect.", list: (1, 1), note: 2);
        WordFile.Add(body, "Findings", "Heading1");
        WordFile.Add(body, "Drinking was written down but not asked about", "Heading2");
        WordFile.Add(body, "Drinking stood in most files. In 33% of files somebody had asked how much the parent drank.");
        WordFile.Add(body, Unsafe);
        WordFile.Add(body, "Health visitors kept going back", "Heading2");
        WordFile.Add(body, "They went again when nobody opened, and told the social worker each time.");
        WordFile.Add(body, "Recommendations", "Heading1");
        WordFile.Table(body, ["Recommendation", "Reason", "Owner"],
            ["1. Ask in each core group how much a parent drinks.", "Nobody had asked.", "Core groups"]);
    });

    /// <summary>The draft after its list has been worked off, but for the story of the case.</summary>
    public static string Mended(string draft) => Until(draft, "\n## Set aside by the import")
        .Replace("summary: \"Imported from a report. Write here in one or two sentences what a reader finds.\"",
            "summary: What an audit of twelve families found about neglect and drinking, and what it asks of core groups.",
            StringComparison.Ordinal)
        .Replace("owner: To be decided", "owner: Policy officer", StringComparison.Ordinal)
        .Replace("themes: []", "themes: [record-keeping]", StringComparison.Ordinal)
        .Replace("# source: ", "source: ", StringComparison.Ordinal)
        .Replace("status: draft", "status: published", StringComparison.Ordinal)
        .Replace(".undecided", ".concern", StringComparison.Ordinal)
        .Replace("In 33% of files", "In a third of the files", StringComparison.Ordinal)
        .Replace("{#r-1 ", "{#r-1 addresses=f-1 ", StringComparison.Ordinal);

    /// <summary>The corrected draft, in which the case story identifies nobody.</summary>
    public static string Safe(string mended) =>
        mended.Replace(Unsafe, "In one family a sibling had to look after a younger child, and no worker knew of it.",
        StringComparison.Ordinal);

    private static string Until(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is var at and > 0 ? text[..at] + "\n" : text;
}
