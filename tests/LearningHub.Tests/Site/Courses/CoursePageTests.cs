using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Site.Plan;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Site.Courses;

/// <summary>The pages of a course: timetable, files, slides, papers, and what has changed.</summary>
public sealed class CoursePageTests
{
    private const string Audit = "## Findings\n\n### Minutes were late {#f-minutes .concern}\n\nThey came after weeks [@report, 3.1].";

    private const string Session = """
        ## Plan

        | Step | Minutes | What happens |
        |---|---:|---|
        | Talk | 20 | Talk with card 1 |

        ## Slides

        ### Minutes were late

        - They came after weeks

        Say: [late](../../audits/audit.md#f-minutes) [@report, 3.1].

        ## Cards

        ### Card 1. A family

        ::: vignette
        A father and a girl.
        :::

        ## Evaluation

        1. From 0 to 10, how sure are you?
        """;

    [Fact]
    public async Task A_course_page_has_its_timetable_and_files_with_kind_and_size()
    {
        var page = await ReadAsync("training/course/index.html");

        Assert.Contains("<td>9:30</td>", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"govuk-link\" href=\"../../training/talk/\">A session</a>", page, StringComparison.Ordinal);
        Assert.Matches("<a class=\"govuk-link\" href=\"[^\"]*course.zip\" download>Everything in one file</a> "
            + "<span class=\"lh-meta\">\\(ZIP, \\d+ KB\\)</span>", page);
        foreach (var file in (string[])["course.pptx", "course-guide.docx", "course-cards.docx", "course-evaluation.docx"])
            Assert.Contains($"{file}\" download", page, StringComparison.Ordinal);
        Assert.Contains("The finding that this rests on is the same", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_audit_has_changed_the_page_says_which_slides_to_look_at()
    {
        var page = await ReadAsync("training/course/index.html", Audit.Replace("weeks", "months", StringComparison.Ordinal));

        Assert.Contains("One finding has changed since", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../training/course/slides/#slide-4\">Slide 4: Minutes were late</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slides_and_cards_are_pages_that_can_be_read_without_a_script()
    {
        var slides = await ReadAsync("training/course/slides/index.html");
        var cards = await ReadAsync("training/talk/cards/index.html");

        Assert.Contains("<h2 id=\"slide-4-title\">Minutes were late</h2>", slides, StringComparison.Ordinal);
        Assert.Contains("<li>They came after weeks</li>", slides, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../audits/audit/#f-minutes\"", slides, StringComparison.Ordinal);
        Assert.Contains("A father and a girl.", cards, StringComparison.Ordinal);
        Assert.Contains("lh-card-to-cut", cards, StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(string path, string audit = Audit)
    {
        var text = Text();
        return await BuiltSite.ReadAsync(Plan(audit, $"rests-on: [{{ finding: \"audit#f-minutes\", text: {text} }}]\n"), path);
    }

    // The four letters of the finding as it was when the session was written.
    private static string Text()
    {
        var found = Library.Load(Files(Audit, "rests-on: [{ finding: \"audit#f-minutes\" }]\n"), new LibraryOptions(SmallHub.Today));
        var advice = found.Diagnostics.Single(each => each.Code.Id == "LH343").Advice;
        return advice.Split("text: ")[1][..4];
    }

    private static IReadOnlyList<SiteOutput> Plan(string audit, string keys)
    {
        var files = Files(audit, keys);
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today)).Linked!;
        return SitePlan.Create(new SiteContext(library, DefaultTheme.Instance), files);
    }

    private static MemoryFiles Files(string audit, string keys) => MemoryFiles.FromTexts(SmallHub.Files(
        ("audits/audit.md", SmallHub.Resource(audit, title: "An audit")),
        ("training/course/index.md", SmallHub.Resource(
            "Text.", "begins: \"09:30\"\nprogramme: [{ session: talk }, { break: Tea, minutes: 5 }]\n", "A course")),
        ("training/course/talk.md", SmallHub.Resource(Session, $"minutes: 20\naims: [Talk]\n{keys}", "A session"))));
}
