using LearningHub.Safety;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety.Phrases;

/// <summary>Rules are read whole, or not at all.</summary>
[Collection(TimedTests.Name)]
[Trait(TimedTests.Trait, TimedTests.Value)]
public sealed class PhraseTests
{
    private static readonly SafetyChecker Checker = new(new SafetySettings());
    [Theory]
    [InlineData("[a]\none < two")]
    [InlineData("[a]\none > two")]
    [InlineData("[a]\none > two <")]
    public void A_rule_without_both_marks_around_what_is_reported_is_refused(string rule) =>
        Assert.Throws<FormatException>(() => PhraseReader.Read(new StringReader(rule)).ToList());

    // The second mark of this rule was missing: at the start of a line the check failed with an index out of range.
    [Theory]
    [InlineData("With Zarbo disease the boy needed care.", "Zarbo disease")]
    [InlineData("The boy had a Zarbo syndrome.", "Zarbo syndrome")]
    public void An_illness_with_a_name_is_reported_without_the_words_before_it(string sentence, string words) =>
        Assert.Contains(words, Checker.Check(new SafetyLine(sentence, LineSetting.None)).Select(finding => finding.Words));

    [Theory]
    [InlineData("Of the twenty-four looked-after care leavers in the audit, 50% had a plan.")]
    [InlineData("Of the thirty-three looked-after young people in the borough, three (9%) were seen.")]
    [InlineData("Of the thirty-three young care leavers (10%) were seen.")]
    [InlineData("Among the twenty-two newly looked-after young people (92%) the plan was late.")]
    public void Sentences_that_once_hung_the_check_take_milliseconds(string sentence)
    {
        _ = Checker.Check(new SafetyLine(sentence, LineSetting.None));
        var milliseconds = ThreadClock.Milliseconds(() => Checker.Check(new SafetyLine(sentence, LineSetting.None)));
        Assert.True(milliseconds < 200, $"It took {milliseconds} ms.");
    }
}
