using System.Globalization;
using LearningHub.Safety;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;

namespace LearningHub.Tests.Safety.Numbers;

/// <summary>
/// Every way to count few people, with all kinds of people and all that may be said of them. A word that frees a count for another
/// meaning ("told", "joined", "interviewed", "panel") shows here. The same ways to count say nothing of anybody where practice is counted.
/// </summary>
public sealed class NumbersInSentencesTests
{
    private const double LeastFound = 0.97;
    private const double MostFalse = 0.03;
    private static readonly SafetyChecker Checker = new(new SafetySettings());

    // One and many.
    private static readonly (string One, string Many)[] People =
    [
        ("girl", "girls"), ("mother", "mothers"), ("baby", "babies"), ("pupil", "pupils"), ("family", "families"),
        ("resident", "residents"), ("Roma girl", "Roma girls"), ("care leaver", "care leavers"), ("foster carer", "foster carers"),
        ("Year 9 boy", "Year 9 boys"), ("teenager", "teenagers"), ("tenant", "tenants"), ("unaccompanied minor", "unaccompanied minors"),
        ("grandparent", "grandparents"), ("adopter", "adopters"),
    ];

    private static readonly string[] Deeds =
    [
        "had been hit at home", "could read the letter", "wrote to the judge", "told a nurse about it", "had a parent in prison",
        "died before the review", "would not go home", "lived with a man who had killed", "spoke no English",
        "took part in a fight with knives", "joined a gang", "came from Albania",
    ];

    private static readonly string[] Counts =
    [
        "Only one {0} in the school {2}.", "The only {0} at the unit {2}.", "A lone {0} {2}.", "Of nine {1}, eight {2}.",
        "Of the seven {1} in the home two {2}.", "Two or three {1} at the college {2}.", "Between two and four {1} {2}.",
        "Fewer than five {1} in the town {2}.", "Neither of the two {1} {2}.", "Both {1} on the island {2}.",
        "All three {1} on the list {2}.", "Half of the six {1} {2}.", "A third of the nine {1} {2}.", "25% of the eight {1} {2}.",
        "All but two of the 40 {1} {2}.", "None of the four {1} {2}.", "4 {1} {2}.", "A pair of {1} {2}.",
        "A handful of {1}, four at most, {2}.", "In the village two {1} {2}.", "There were three {1} who {2}.", "Ten {1} stayed; one {2}.",
        "Every one of the 30 {1} bar one {2}.", "The list had 31 {1}; 28 {2}, the others did not.",
        "Nineteen {1} stayed and the twentieth {2}.",
    ];

    private static readonly (string One, string Many)[] Practice =
    [
        ("agency", "agencies"), ("meeting", "meetings"), ("report", "reports"), ("recommendation", "recommendations"),
        ("trainer", "trainers"), ("session", "sessions"), ("course", "courses"), ("audit", "audits"), ("policy", "policies"),
        ("plan", "plans"), ("file", "files"), ("training day", "training days"),
    ];

    private static readonly string[] Said =
    [
        "went well", "had been agreed", "needed more time", "came to nothing", "had no date", "could be shorter", "cost more than planned",
        "met the standard", "asked for the views of parents",
    ];

    [Fact]
    public void Few_people_are_found_however_they_are_counted()
    {
        var sentences = Sentences(People, Deeds);
        var missed = sentences.Where(text => !Finds(text)).ToList();

        Assert.True(missed.Count <= sentences.Count * (1 - LeastFound), $"{missed.Count} missed\n{string.Join('\n', missed.Take(60))}");
    }

    [Fact]
    public void What_is_counted_in_practice_is_nobody()
    {
        var sentences = Sentences(Practice, Said);
        var wrong = sentences.Where(Finds).ToList();

        Assert.True(wrong.Count <= sentences.Count * MostFalse, $"{wrong.Count} wrong\n{string.Join('\n', wrong.Take(60))}");
    }

    private static List<string> Sentences((string One, string Many)[] counted, string[] said) =>
    [
        .. from count in Counts
           from noun in counted
           from deed in said
           select string.Format(CultureInfo.InvariantCulture, count, noun.One, noun.Many, deed),
    ];

    private static bool Finds(string text) =>
        Checker.Check(new SafetyLine(text, LineSetting.None)).Any(finding => finding.Kind == SafetyKind.SmallNumber);
}
