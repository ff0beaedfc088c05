using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Drafting;

/// <summary>The sections that a new resource of each type begins with: the order in which readers of that type look for things.</summary>
internal static class DraftSections
{
    /// <summary>A section: its heading, and what to write below it.</summary>
    /// <param name="Heading">Text of the heading.</param>
    /// <param name="Advice">What belongs there.</param>
    internal sealed record Section(string Heading, string Advice);

    /// <summary>The sections of a type; empty for those whose draft is more than headings.</summary>
    public static IReadOnlyList<Section> For(ResourceType type) => type.Id switch
    {
        // Seven minutes, seven headings: one a minute.
        "briefing" =>
            [
                new("1. What it is", "Say in two or three sentences what this is about."),
            new("2. Why it matters", "Say what it can mean for a child."),
            new("3. What we found", "Say what audits, reviews or research found, and cite them."),
            new("4. Why good workers miss it", "Say what makes it hard to see."),
            new("5. What to ask", "Write the questions as a list."),
            new("6. What helps", "Say what has been seen to work."),
            new("7. Talk about it", "Write questions for a team meeting."),
        ],
        "framework" =>
            [
                new("Why one framework", "Say what it is for, and for whom."),
            new("Principles", "Write the principles that all agencies agree to."),
            new("What to ask and notice", "Write what workers ask and look for."),
            new("Response by level of need", "Say what response fits which level, and who leads."),
            new("When agencies disagree", "Say who decides, and how soon."),
            new("Who agrees this, and when it is looked at again", "Name the boards and the date."),
        ],
        "tool" =>
            [
                new("What it is for", "Say when to use this, and when not."),
            new("How to use it", "Say who asks whom, how long it takes, and what becomes of the answers."),
            new("What to do next", "Say what to do with what was found, and whom to tell."),
        ],
        "good-practice" =>
            [
                new("Why it stands out", "Say how it differs from usual work."),
            new("What was done", "Say who did what."),
            new("What made the difference", "Say what helped, and how that is known."),
            new("What it could not do", "Say what its limits were."),
            new("What to take from it", "Say what others can do in the same way."),
        ],
        "programme" =>
            [
                new("What it is", "Say what families are offered, by whom, and for how long."),
            new("Outcomes", "Say what was measured, and cite it."),
            new("Cost and savings", "Give the sum with its year and place."),
            new("Strength of evidence", "Say how firm the evidence is, and why."),
            new("Using it here", "Say what it would need locally."),
        ],
        "training" =>
            [
                new("Why this course", "Name the findings that it answers."),
            new("Who it is for", "Name the roles, and what they should know before."),
            new("What people will be able to do", "Write the outcomes as a list."),
            new("How to run it", "Say what the trainers need, and how to look after the group."),
            new("How we know that it helped", "Say how it is evaluated: before, after, and some weeks later."),
        ],
        "awareness" =>
            [
                new("You are not to blame", "Say in plain words what this page is about."),
            new("If you are in danger now", "Say whom to call, first of all."),
            new("If you are a child", "Say what may be happening, and whom to tell."),
            new("If you are an adult", "Say what may help, and whom to tell."),
        ],
        "case-review" =>
            [
                new("About the child", "Say in general words whose life this was, without anything that points to one family."),
                new("Findings", "Give each finding a heading of its own below this one."),
                new("Recommendations", "Give each recommendation a heading of its own below this one."),
                new("What to talk about", "Write questions for a team meeting."),
            ],
        "event" =>
            [
                new("What it is about", "Say what people will take away."),
                new("Who it is for", "Name the roles."),
                new("Papers", "Link to the papers when it is over."),
            ],
        "local-help" =>
            [
                new("What they do", "Say in plain words what a family gets."),
                new("What happens when you ask", "Say who answers, and what comes next."),
            ],
        "page" => [new("What this page is for", "Say what readers find here.")],
        _ => [],
    };

    /// <summary>The sections as Markdown.</summary>
    public static string Write(ResourceType type) =>
        string.Join('\n', For(type).Select(section => $"## {section.Heading}\n\n{DraftWords.ToWrite} {section.Advice}\n"));
}
