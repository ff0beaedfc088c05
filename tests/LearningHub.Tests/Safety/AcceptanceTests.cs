using LearningHub.Content.Diagnostics;
using LearningHub.Releases.Manifest;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

public sealed class AcceptanceTests
{
    private const string Body = "Three children in the borough died in 2015.";

    [Fact]
    public void A_quotation_with_a_reason_lets_a_finding_stand_and_is_listed()
    {
        var library = SmallHub.Load(("briefings/a.md", Accepting("LH415", Body)));
        Assert.Empty(library.Diagnostics);
        var risk = Assert.Single(library.Checks.Acceptances);
        Assert.Equal(("a", "LH415", "Printed elsewhere.", "Manager"), (risk.Resource, risk.Code, risk.Reason, risk.Role));
    }

    [Fact]
    public void The_mark_that_the_message_names_does_it_too_even_for_joined_details()
    {
        const string body = "A boy of pre-school age, whose father is in prison for arson, was excluded from school in May 2013.";
        var advice = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body)))).Advice;
        var mark = advice.Split("text \"")[1][..12];
        Assert.Empty(SmallHub.Diagnostics(("briefings/a.md", Accepting("LH413", mark, body))));
        Assert.Equal(["LH413", "LH416"], Codes(Accepting("LH413", mark, body.Replace("arson", "robbery", StringComparison.Ordinal))));
    }

    [Fact]
    public void An_acceptance_ends_when_the_text_changes() =>
        Assert.Equal(["LH415", "LH416"], Codes(Accepting("LH415", Body, "Three children in the ward died in 2015.")));

    [Fact]
    public void An_acceptance_of_one_kind_leaves_others() => Assert.Equal(["LH415", "LH416"], Codes(Accepting("LH403", Body)));

    [Theory]
    [InlineData("LH204")]
    [InlineData("LH417")]
    [InlineData("LH418")]
    [InlineData("nonsense")]
    public void Only_safety_findings_can_be_accepted(string code) =>
        Assert.Contains(DiagnosticCodes.ValueInvalid, SmallHub.Diagnostics(("briefings/a.md", Accepting(code, Body)))
            .Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Accepting_needs_a_reason_and_a_role()
    {
        var text = SmallHub.Resource(Body, $"accepted-risks: [{{ code: LH415, text: \"{Body}\" }}]\n");
        Assert.Equal(2, SmallHub.Diagnostics(("briefings/a.md", text)).Count(diagnostic => diagnostic.Code == DiagnosticCodes.KeyMissing));
    }

    [Fact]
    public void The_manifest_of_a_release_lists_what_was_accepted()
    {
        using var stream = new MemoryStream();
        var risk = new ReleaseRisk("a", "LH415", "Printed elsewhere.", "Manager");
        (ReleaseManifest.FromFiles([]) with { AcceptedRisks = [risk] }).Write(stream);
        using var json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        Assert.Equal("Manager", json.RootElement.GetProperty("accepted_risks")[0].GetProperty("role").GetString());
    }

    private static IEnumerable<string> Codes(string text) =>
        SmallHub.Diagnostics(("briefings/a.md", text)).Select(diagnostic => diagnostic.Code.Id).Order();

    private static string Accepting(string code, string text, string? body = null) =>
        SmallHub.Resource(body ?? Body,
            $"accepted-risks:\n  - {{ code: {code}, text: \"{text}\", reason: Printed elsewhere., role: Manager }}\n");
}
