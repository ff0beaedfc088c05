using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety.Classifying;

/// <summary>What stands in a sentence that reads like the board's own business is advice, and nothing is lost.</summary>
public sealed class BusinessAdviceTests
{
    [Theory]
    [InlineData("Dr Tomos Featherby (named GP) will lead the workshop on chronologies.", "LH411")]
    [InlineData("A trial in Rotterdam and Ghent had nurses visit at weekends.", "LH412")]
    public void It_is_advice_that_names_the_code_of_a_case(string sentence, string code)
    {
        var diagnostics = Diagnostics(sentence);
        Assert.DoesNotContain(diagnostics, each => each.Code.Severity is not Severity.Advice);
        var advice = Assert.Single(diagnostics, each => each.Code == DiagnosticCodes.BusinessOfBoard);
        Assert.Contains(code, advice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Training was at 10, and Kaylee told the worker that her dad was back.")]
    [InlineData("The training is on Tuesday. Tyrone slept in the park after his mum threw him out.")]
    [InlineData("Marlon's reading age has risen, as the report says.")]
    [InlineData("In the audit of 20 files, file 14 was that of Amelia Brightwater.")]
    [InlineData("Multi-agency training should use what we learned about Kirsty Lomax.")]
    [InlineData("Supervision should ask what life is like for Ellis Quint at home.")]
    [InlineData("Practice week will have a talk on Shannon Prior, whose death led to the review.")]
    [InlineData("The board thanks the Featherbys for their patience.")]
    [InlineData("Case reference: LCS-1043877 is on the agenda of the board.")]
    [InlineData("The initial child protection conference met on 3 March 2014.")]
    [InlineData("Send the minutes of the board to j.harrow@northmoor-council.test by Friday.")]
    [InlineData("Research on neglect is sent to 4 Elm Croft, Wincle SK11 0XX.")]
    public void Whatever_may_be_of_a_family_is_still_asked_about(string sentence) =>
        Assert.Contains(Diagnostics(sentence), each =>
            each.Code.Id.StartsWith("LH4", StringComparison.Ordinal) && each.Code.Severity is not Severity.Advice);

    [Fact]
    public void A_sentence_of_business_frees_nothing_in_the_story_beside_it()
    {
        var found = Diagnostics(
            "The workshop is led by Dr Tomos Featherby. His mum was drunk when Dr Featherby came to the flat, and he hid.");
        Assert.Contains(found, each => each.Code == DiagnosticCodes.PersonName);
    }

    private static IReadOnlyList<Diagnostic> Diagnostics(string sentence) =>
        [.. SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource($"## Findings\n\n### What was found {{#f-1 .concern}}\n\n{sentence}")))
            .Where(each => each.Code.Id.StartsWith("LH4", StringComparison.Ordinal) || each.Code == DiagnosticCodes.BusinessOfBoard)];
}
