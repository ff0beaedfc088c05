using LearningHub.Content;
using LearningHub.Content.Courses;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Courses;

/// <summary>Courses, the sessions they are made of, and what the check says of both.</summary>
public sealed class CourseTests
{
    private const string Finding = """
        ## Findings

        ### Minutes were late {#f-minutes .concern}

        They came after weeks [@report, 3.1].
        """;

    private const string Session = """
        ## Plan

        | Step | Minutes | What happens | Method | Who |
        |---|---:|---|---|---|
        | Read | 10 | Read card 1 | Alone | Trainer one |
        | Talk | 20 | Talk | Pairs | Trainer two |
        | Close | 5 | One sentence each | All together | Trainer one |

        ## Slides

        ### Minutes were late

        - They came after weeks

        Say: [late](../../audits/audit.md#f-minutes) [@report, 3.1].

        ### Talk in pairs {.task}

        1. Ten minutes each

        ## Cards

        ### Card 1. A family

        ::: vignette
        A father and a girl.
        :::
        """;

    [Fact]
    public void A_session_is_a_resource_of_its_own_below_its_course()
    {
        var library = Load(Session);
        var session = library.Linked!.ById["talk"];
        var content = SessionContent.Read(session);

        Assert.Empty(Serious(library));
        Assert.Equal((ResourceType.Session, "/training/talk/"), (session.Type, session.Address));
        Assert.Equal([("Read", 10), ("Talk", 20), ("Close", 5)], content.Steps.Select(step => (step.Name, step.Minutes!.Value)));
        Assert.Equal(["Minutes were late", "Talk in pairs"], content.Slides.Select(slide => slide.Heading.Text));
        Assert.Equal([false, true], content.Slides.Select(slide => slide.Heading.IsTask));
        Assert.Contains(session, library.Linked.BackLinks.BuildingOn["audit#f-minutes"]);
    }

    [Fact]
    public void A_course_takes_steps_of_sessions_and_briefings_and_adds_their_minutes_up()
    {
        var library = Load(Session, course: Course("""
            minutes: 62
            begins: "09:30"
            programme:
              - { session: talk, part: Morning }
              - { break: Coffee, minutes: 15 }
              - { session: talk, steps: [read, Close] }
              - { session: seven, part: Afternoon }
              - { break: Tea, minutes: 5 }
            """), briefing: SmallHub.Resource("Text.", "minutes: 12\n"));
        var programme = CourseProgramme.For(library.Linked!, library.Linked!.ById["course"])!;

        Assert.Empty(Serious(library));
        Assert.Equal([35, 15, 15, 12, 5], programme.Items.Select(item => item.Minutes));
        Assert.Equal(62, programme.Minutes);
        Assert.Equal(
            [new(9, 30), new(10, 5), new(10, 20), new(9, 30), new(9, 42)], programme.Items.Select(item => item.Begins!.Value));
        Assert.Equal(["course"], CourseProgramme.CoursesWith(library.Linked!, library.Linked!.ById["talk"]).Select(each => each.Id));
    }

    [Theory]
    [InlineData("minutes: 34\n", "LH340", "The session is said to take 34 minutes, and its steps take 35.")]
    [InlineData("minutes: 35\nrests-on: [{ finding: \"audit#f-minutes\", text: AAAA }]\n", "LH342",
        "\"Minutes were late\" has changed since this session was compared with it.")]
    [InlineData("minutes: 35\nrests-on: [{ finding: \"audit#f-minute\", text: AAAA }]\n", "LH207",
        "There is no finding \"audit#f-minute\" in the published library.")]
    public void What_the_front_matter_of_a_session_says_is_held_to_its_text(string keys, string code, string message) =>
        Assert.Contains(Load(Session, keys).Diagnostics, found => found.Code.Id == code && found.Message == message);

    [Theory]
    [InlineData("| 20 |", "| twenty |", "LH340", "The step \"Talk\" has no minutes.")]
    [InlineData(" {.task}", "", "LH341", "The slide \"Talk in pairs\" rests on nothing.")]
    [InlineData("::: vignette", "::: note", "LH344", "\"Card 1. A family\" is not marked as made up.")]
    [InlineData("Read card 1", "Read cards 1 and 2", "LH345", "Card 2 is named here, and there is none.")]
    [InlineData("- They came after weeks", "- The CIN plan came after weeks", "LH346",
        "\"CIN\" stands on a slide and is not explained there.")]
    [InlineData("## Slides", "## Slide", "LH347", "\"Slide\" is not a part of a session that the hub knows.")]
    [InlineData("## Plan", "## First", "LH347", "This session has no plan.")]
    public void An_error_in_a_session_is_reported(string sound, string broken, string code, string message) =>
        Assert.Contains(Load(Session.Replace(sound, broken, StringComparison.Ordinal)).Diagnostics,
            found => found.Code.Id == code && found.Message == message);

    [Theory]
    [InlineData("- A child in need (CIN) plan came after weeks")]
    [InlineData("- The plan came after weeks\n\nSay: the CIN plan.")]
    public void An_abbreviation_that_is_explained_or_only_spoken_is_not_reported(string words) =>
        Assert.Empty(Serious(Load(Session.Replace("- They came after weeks", words, StringComparison.Ordinal))));

    [Theory]
    [InlineData("programme: [{ session: tolk }]", "LH207", "There is no session \"tolk\" in the published library.")]
    [InlineData("programme: [{ session: talk, steps: [Reed] }]", "LH207", "\"A session\" has no step \"Reed\".")]
    [InlineData("programme: [{ session: audit }]", "LH207", "\"An audit\" is neither a session nor a briefing.")]
    [InlineData("minutes: 30\nprogramme: [{ session: talk }]", "LH340",
        "The course is said to take 30 minutes, and its sessions take 35 without breaks.")]
    [InlineData("programme: [{ session: talk, minutes: 20 }]", "LH340", "\"A session\" is said to take 20 minutes here, and takes 35.")]
    [InlineData("programme: [{ break: Coffee }]", "LH107", "The break \"Coffee\" has no minutes.")]
    [InlineData("programme: [{ part: Morning }]", "LH107", "An entry of the programme is either a session or a break.")]
    [InlineData("begins: noon", "LH107", "\"noon\" is not a time of day.")]
    public void An_error_in_a_programme_is_reported(string keys, string code, string message) =>
        Assert.Contains(
            Load(Session, course: Course(keys)).Diagnostics, found => found.Code.Id == code && found.Message == message);

    [Fact]
    public void A_changed_finding_names_the_slides_to_look_at()
    {
        var text = GroundAge.ForSession(Load(Session).Linked!, SessionContent.Read(Load(Session).Linked!.ById["talk"]));
        Assert.Empty(text);
        var keys = $"minutes: 35\nrests-on: [{{ finding: \"audit#f-minutes\", text: {TextNow()} }}]\n";
        Assert.Empty(Serious(Load(Session, keys)));

        var changed = Load(Session, keys, audit: Finding.Replace("after weeks", "after months", StringComparison.Ordinal));
        var found = Assert.Single(changed.Diagnostics, each => each.Code == DiagnosticCodes.GroundChanged);
        Assert.StartsWith("Look again at slide 1, \"Minutes were late\". Then write text: ", found.Advice, StringComparison.Ordinal);

        var replaced = Load(Session, keys, auditKeys: "superseded-by: seven\n", briefing: SmallHub.Resource("Text."));
        Assert.Contains(replaced.Diagnostics, each => each.Code == DiagnosticCodes.GroundChanged
            && each.Message.EndsWith("which is replaced by \"seven\".", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_that_was_taken_out_names_the_slides_too()
    {
        var files = Files(Session, "minutes: 35\nrests-on: [{ finding: \"gone#f-old\", text: AAAA }]\n")
            .Append(("withdrawn.yml", "- { address: /audits/gone/, withdrawn: 2026-11-01 }")).ToArray();
        files[0].Item2 = files[0].Item2.Replace("audit.md#f-minutes", "gone.md#f-old", StringComparison.Ordinal);
        var found = Assert.Single(SmallHub.Load(files).Diagnostics, each => each.Code == DiagnosticCodes.GroundChanged);

        Assert.Equal("\"gone#f-old\" was taken out of the library on 1 November 2026.", found.Message);
        Assert.StartsWith("Look again at slide 1", found.Advice, StringComparison.Ordinal);
    }

    private static string TextNow()
    {
        var session = Load(Session, "minutes: 35\nrests-on: [{ finding: \"audit#f-minutes\" }]\n");
        return GroundAge.ForSession(session.Linked!, SessionContent.Read(session.Linked!.ById["talk"])).Single().TextNow!;
    }

    private static string Course(string keys) =>
        SmallHub.Resource("Text.", keys.EndsWith('\n') ? keys : $"{keys}\n", "A course");

    private static Library Load(string session, string keys = "minutes: 35\n", string? course = null, string? briefing = null,
        string audit = Finding, string auditKeys = "") => SmallHub.Load(Files(session, keys, course, briefing, audit, auditKeys));

    private static (string Path, string Text)[] Files(string session, string keys = "minutes: 35\n", string? course = null,
        string? briefing = null, string audit = Finding, string auditKeys = "") =>
    [
        ("training/course/talk.md", SmallHub.Resource(session, keys, "A session")),
        ("audits/audit.md", SmallHub.Resource(audit, auditKeys, "An audit")),
        .. course is null ? [] : new[] { ("training/course/index.md", course) },
        .. briefing is null ? [] : new[] { ("briefings/seven.md", briefing) },
    ];

    private static IEnumerable<Diagnostic> Serious(Library library) =>
        library.Diagnostics.Where(found => found.Code.Severity is not Severity.Advice);
}
