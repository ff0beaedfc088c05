using System.Text.RegularExpressions;
using LearningHub.Content.Checking;

namespace LearningHub.Tests.Content;

public sealed class PatternTimeTests
{
    [Fact]
    public void A_pattern_that_ran_out_of_time_once_is_tried_again()
    {
        var tries = 0;
        var result = PatternTime.Try(() => ++tries == 1 ? throw new RegexMatchTimeoutException() : "found");
        Assert.Equal(("found", 2), (result, tries));
    }

    [Fact]
    public void A_pattern_that_never_ends_is_given_up_and_says_so()
    {
        // Every way to cut the letters into groups is tried: the time doubles with each letter.
        var slow = new Regex("^(\\w+\\s?)*$", RegexOptions.None, TimeSpan.FromMilliseconds(20));
        Assert.Null(PatternTime.Try<string>(() => slow.Match(new string('a', 60) + "!").Value));
    }

    [Fact]
    public void Other_exceptions_are_not_swallowed() =>
        Assert.Throws<InvalidOperationException>(() => PatternTime.Try<string>(() => throw new InvalidOperationException()));
}
