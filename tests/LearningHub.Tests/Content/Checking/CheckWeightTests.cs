using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

public sealed class CheckWeightTests
{
    [Theory]
    [InlineData("LH306", "off", null)]
    [InlineData("LH306", "advice", Severity.Advice)]
    [InlineData("LH306", "error", Severity.Error)]
    public void A_board_sets_the_weight_of_a_check(string code, string weight, Severity? expected)
    {
        var diagnostics = Diagnostics($"checks: {{ {code}: {weight} }}", "[here](a.md)");
        Assert.Equal(expected is null ? [] : [expected.Value], diagnostics.Select(diagnostic => diagnostic.Code.Severity));
    }

    [Theory]
    [InlineData("LH36: off", "LH105", "Did you mean \"LH306\"?")]
    [InlineData("LH306: offf", "LH107", "Did you mean \"off\"?")]
    [InlineData("LH204: off", "LH107", "Remove the line")]
    [InlineData("LH411: warning", "LH107", "accepted with a reason")]
    [InlineData("LH415: off", "LH107", "accepted with a reason")]
    public void Weights_that_cannot_be_are_errors(string pair, string code, string advice)
    {
        var diagnostic = Assert.Single(Diagnostics($"checks: {{ {pair} }}", "Text."));
        Assert.Equal((code, "hub.yml"), (diagnostic.Code.Id, diagnostic.Path));
        Assert.Contains(advice, diagnostic.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_safety_check_can_be_made_heavier() =>
        Assert.Equal(Severity.Error,
            Assert.Single(Diagnostics("checks: { LH415: error }", "Three children in the borough died in 2015.")).Code.Severity);

    private static IReadOnlyList<Diagnostic> Diagnostics(string setting, string body)
    {
        var files = SmallHub.Files(("briefings/a.md", SmallHub.Resource(body)));
        files["hub.yml"] += $"\n{setting}\n";
        return Library.Load(MemoryFiles.FromTexts(files), new LibraryOptions(SmallHub.Today)).Diagnostics;
    }
}
