using System.Globalization;
using System.Text;
using LearningHub.Content.Papers;

namespace LearningHub.Tools.Rounds;

/// <summary>The texts of a round: instructions for each agency, and what to destroy when it is closed.</summary>
public static class RoundTexts
{
    /// <summary>The page of instructions that goes with the form of a role.</summary>
    /// <param name="round">The round.</param>
    /// <param name="paper">The tool.</param>
    /// <param name="role">The role in words.</param>
    /// <param name="invitations">The invitations of one agency.</param>
    /// <param name="file">Name of the form without its ending.</param>
    public static string Instructions(Round round, Paper paper, string role, IReadOnlyList<Invitation> invitations, string file) =>
        string.Create(CultureInfo.InvariantCulture, $"""
        {paper.Title}: {role}
        For: {invitations[0].Agency}
        Cases: {string.Join(", ", invitations.Select(each => each.Case).Distinct())}
        Please return by {round.Due:d MMMM yyyy}.

        1. The names of the adults and of the child come to you by a secure way, not in this file. Look for the adults first, then for the
           child.
        2. Open {file}.html in a browser, or {file}.docx in Word. Both work without the internet. Fill in one form for each case.
        3. Answer from what your records show. "Not known" and "not applicable" are answers; they differ from "no".
        4. Hold nothing on this family? Tick that, save the form and send it: it counts as a return.
        5. Write no names, dates of birth, addresses or numbers of files. Write roles and months.
        6. Save the form and send the file by the secure way that your board has told you.

        If you find a serious worry while you read the file, stop and tell your manager at once.

        {paper.Line}

        """);

    /// <summary>The page that goes to the people who were on a course.</summary>
    /// <param name="round">The round.</param>
    /// <param name="paper">The tool.</param>
    /// <param name="file">Name of the form without its ending.</param>
    public static string CourseInstructions(Round round, Paper paper, string file) =>
        string.Create(CultureInfo.InvariantCulture, $"""
        {paper.Title}
        Courses: {string.Join(", ", round.Cases)}
        Please return by {round.Due:d MMMM yyyy}.

        1. Send this to everyone who was on the course, and say which letter the course has.
        2. Open {file}.html in a browser, or {file}.docx in Word. Both work without the internet.
        3. Nobody is asked for a name. Write about work, not about a family.
        4. Save the form and send the file to the training officer.

        {paper.Line}

        """);

    /// <summary>What to destroy, and when.</summary>
    public static string Closing(Round round, DateOnly closed, IReadOnlyList<string> returns)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            Round {round.Id}, closed on {closed:d MMMM yyyy}

            Your board's own schedule for keeping records takes precedence. Where it says nothing:

            - By {closed.AddDays(30):d MMMM yyyy}, or when the report is agreed if that is sooner, destroy every return and every copy of it,
              in mail boxes and downloads too. They are case material:

            """));
        foreach (var file in returns) text.Append("  - returns/").Append(file).Append('\n');
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""
              and results/inside-only/ (answers agency by agency)
            - On the same day destroy the list that says which letter is which child. It is not in this folder.
            - By {closed.AddYears(1):d MMMM yyyy} destroy the register of who was asked, and the rest of results/.
            - round.json may stay: it names no family.

            Removing files does not wipe a disk and reaches no backup. Write down who destroyed them and when.

            """));
        return text.ToString();
    }
}
