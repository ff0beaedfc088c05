using LearningHub.Safety;
using LearningHub.Safety.Lines;

namespace LearningHub.Tests.Safety;

/// <summary>Prose as practice texts hold it on every page: a clause, then an organisation or a role that does something. Nothing in it is
/// about one family, so nothing may be found, however the parts are put together.</summary>
public sealed class OrdinaryProseTests
{
    private static readonly SafetyChecker Checker = new(new SafetySettings());

    private static readonly string[] Clauses =
    [
        "After the detox had ended", "While the baby slept", "When the worker changed", "Once the report had come",
        "At the second home visit",
        "Before the next review", "As the parents had asked", "Although the father was at work", "Where a child is not seen",
        "In most files",
        "If a mother is unwell", "By the time the plan ended",
    ];

    private static readonly string[] Roles =
    [
        "the school", "the school nurse", "the club", "the estate", "the county", "the village", "the parish", "the town council",
        "the island",
        "the health visitor", "the GP", "the social worker", "the youth club", "the football club", "the housing officer", "the nursery",
        "the midwife", "the head teacher", "the children’s centre", "the church", "the hospital", "the police", "the court", "the team",
        "the school’s attendance officer", "the county’s child protection team", "the parish’s safeguarding lead",
        "the club’s welfare officer",
    ];

    private static readonly string[] Deeds =
    [
        "questioned the last three visits", "noticed how the children ate", "checked the plan", "wrote to the family", "called a meeting",
        "asked what had changed", "was told late", "kept a record of each visit", "opened the file again", "closed the case too soon",
        "ran a group for parents", "started the assessment", "built a picture of daily life", "lost touch with the mother",
        "had a plan with dates", "saw the child alone",
    ];

    private static readonly string[] Frames =
    [
        "{0}, {1} {2}.", "{1} {2}, and {1} did so again.", "It was {1} that {2}.", "{0} and {1} {2}, nobody else knew.",
        "The mother was at home, {1} {2}.", "What mattered was {1}: it {2}.",
    ];

    private static readonly string[] Owners = ["school", "club", "county", "estate", "village", "parish", "town", "island"];

    private static readonly string[] Owned =
    [
        "attendance officer", "policy", "first concern", "safeguarding lead", "records", "own view", "best hope", "youth workers",
        "families",
        "duty to act", "response", "approach",
    ];

    [Fact]
    public void A_clause_and_who_did_what_give_nobody_away()
    {
        var sentences =
            from frame in Frames
            from clause in Clauses
            from role in Roles
            from deed in Deeds
            select string.Format(null, frame, clause, role, deed);
        AssertNothingIsFound(sentences);
    }

    [Theory]
    [InlineData("What staff spoke of first was the {0}’s {1}.")]
    [InlineData("After a quiet month, the {0}’s {1} came up again.")]
    [InlineData("The review asked about housing, debt and the {0}’s {1}.")]
    [InlineData("This became the {0}’s {1}, as it should.")]
    public void What_belongs_to_an_organisation_gives_nobody_away(string frame) =>
        AssertNothingIsFound(Owners.SelectMany(owner => Owned.Select(owned => string.Format(null, frame, owner, owned))));

    // The same words with a person who holds the one post of a place.
    [Theory]
    [InlineData("His mother was the island’s postmistress.")]
    [InlineData("Her uncle, the village’s blacksmith, took them in.")]
    [InlineData("The grandfather became the town's organist.")]
    public void Whoever_holds_the_one_post_of_a_place_is_found(string sentence) => Assert.NotEmpty(Found(sentence));

    private static void AssertNothingIsFound(IEnumerable<string> sentences) =>
        Assert.Empty(sentences.SelectMany(sentence => Found(Capital(sentence))).Take(20));

    private static IEnumerable<string> Found(string sentence) =>
        Checker.Check(new SafetyLine(sentence, LineSetting.None)).Select(finding => $"{finding.Kind} \"{finding.Words}\": {sentence}");

    private static string Capital(string sentence) => $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";
}
