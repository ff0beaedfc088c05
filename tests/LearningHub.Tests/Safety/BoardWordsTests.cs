using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>A board names its own places and public names in <c>safety.yml</c>.</summary>
public sealed class BoardWordsTests
{
    private const string Sentence = "The boy was seen in little snoring most days.";

    [Fact]
    public void A_village_of_the_board_is_found_in_small_letters()
    {
        Assert.DoesNotContain(Diagnostics(Sentence), diagnostic => diagnostic.Code == DiagnosticCodes.CasePlace);
        Assert.Contains(Diagnostics(Sentence, "places: [Little Snoring]"), diagnostic => diagnostic.Code == DiagnosticCodes.CasePlace
            && diagnostic.Message.Contains("little snoring", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_the_board_calls_public_is_left_alone()
    {
        const string sentence = "Her mother was helped by Zarbina Okelly.";
        Assert.Contains(Diagnostics(sentence), diagnostic => diagnostic.Code == DiagnosticCodes.PersonName);
        Assert.DoesNotContain(Diagnostics(sentence, "public-names: [Zarbina Okelly]"), each => each.Code == DiagnosticCodes.PersonName);
    }

    [Fact]
    public void A_slip_of_the_pen_is_told_with_the_key_that_was_meant()
    {
        var diagnostic = Assert.Single(Diagnostics("Text.", "place: [Little Snoring]"), diagnostic => diagnostic.Path == "safety.yml");
        Assert.Equal(DiagnosticCodes.KeyUnknown, diagnostic.Code);
        Assert.Contains("places", diagnostic.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_where_groups_are_meant_is_told() =>
        Assert.Contains(Diagnostics("Text.", "- Little Snoring"), diagnostic => diagnostic.Path == "safety.yml"
            && diagnostic.Code == DiagnosticCodes.ValueInvalid);

    [Fact]
    public void A_page_without_case_material_is_not_asked_about_numbers_of_unknown_kind()
    {
        const string body = "The key 45115e4e6eda stands in the example.";
        Assert.Contains(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body))), diagnostic =>
            diagnostic.Code.Id.StartsWith("LH4", StringComparison.Ordinal));
        Assert.DoesNotContain(
            SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body, "case-material: no\n"))), diagnostic =>
                diagnostic.Code.Id.StartsWith("LH4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_child_with_a_place_and_an_age_is_an_error_wherever_it_stands() => Assert.Contains(
        SmallHub.Diagnostics(("briefings/a.md",
        SmallHub.Resource("Child B, aged 7 years and 2 months, lives in Marsh Lane and attends St Oswin\u2019s Primary."))),
        diagnostic => diagnostic.Code == DiagnosticCodes.ChildInPlace && diagnostic.Code.Severity == Severity.Error);

    private static IReadOnlyList<Diagnostic> Diagnostics(string sentence, string? words = null) =>
        words is null ? SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(sentence)))
            : SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(sentence)), ("safety.yml", words));
}
