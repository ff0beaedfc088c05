using System.Text.RegularExpressions;
using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>Details that name nobody but together point to one family.</summary>
public sealed class CombinationTests
{
    private const string Outline =
        """
        ## Outlines

        Case 1: A child of primary-school age lived with a parent who drank.

        Case 2: 4 year old female on child protection plan. The family had been known since March 2011, when concerns were raised about a brother's behaviour in nursery.

        In May 2011 a letter came to say that the stepfather had been convicted of smuggling cigarettes and is serving a prison sentence. It has become clear that:

        - the mother has depression and takes her medication now and then
        - the mother is due in court on 17.2.2012, charged with criminal damage

        Managed under a plan until July 2012.

        Case 3: An older child lived with grandparents.
        """;

    private const string General =
        """
        ## Outlines

        Case 1: A child of primary-school age lived with a parent who drank.

        Case 2: A pre-school child was on a child protection plan. The family had been known for some time, when concerns were raised about a sibling's behaviour.

        Later it became known that a parent had been convicted of an offence. It has become clear that:

        - a parent was unwell and took medication now and then
        - a parent had been charged with an offence

        Managed under a plan until the summer of the year after.
        """;

    [SkippableFact]
    public void Case_2_of_the_real_report_is_refused()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "sources");
        Skip.IfNot(Directory.Exists(folder), "The real reports are not beside the repository.");
        var report = File.ReadAllText(Directory.EnumerateFiles(folder, "000_*.txt").Single());
        var start = report.IndexOf(
            "Case 1:", report.IndexOf("Appendix 2: A brief overview", StringComparison.Ordinal), StringComparison.Ordinal);
        var appendix = report[start..report.IndexOf("\nReferences", start, StringComparison.Ordinal)];
        var refused = SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource($"## Outlines\n\n{appendix}")))
            .Where(diagnostic => diagnostic.Code == DiagnosticCodes.Combination).ToList();
        var line = SmallHub.Resource($"## Outlines\n\n{appendix}").Split('\n').ToList()
            .FindIndex(text => text.StartsWith("Case 2:", StringComparison.Ordinal)) + 1;
        var second = Assert.Single(refused, diagnostic => diagnostic.At.Line == line);
        foreach (var piece in (string[])["3 year old", "male", "sexualised behaviour", "29.1.2014", "prison"])
            Assert.Contains(piece, second.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_of_the_same_shape_is_refused_with_its_pieces_and_an_offer_for_each()
    {
        var diagnostic = Assert.Single(Joined(Outline));
        Assert.Equal((DiagnosticCodes.Combination, 13), (diagnostic.Code, diagnostic.At.Line));
        foreach (var piece in (string[])["4 year old", "female", "March 2011", "17.2.2012", "prison", "criminal damage"])
            Assert.Contains(piece, diagnostic.Message, StringComparison.Ordinal);
        foreach (var offer in (string[])["pre-school age", "winter 2012", "a parent was away from home"])
            Assert.Contains(offer, diagnostic.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_outline_made_general_passes() =>
        Assert.DoesNotContain(SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource(General))),
            found => Regex.IsMatch(found.Code.Id, "LH4"));

    [Fact]
    public void Pieces_of_one_case_told_in_two_resources_join()
    {
        const string source = "source: report\n";
        var first = ("audits/a.md", SmallHub.Resource("Case 2: A girl, 9 years old, drew her day [@report, 1].", source));
        var second = ("briefings/b.md",
            SmallHub.Resource("In case 2 the father was in prison for arson, and a brother was excluded from school [@report, 1].",
            source));
        Assert.Empty(Joined([first]));
        Assert.Empty(Joined([second]));
        var both = Joined([first, second]);
        Assert.Equal(["audits/a.md", "briefings/b.md"], both.Select(diagnostic => diagnostic.Path));
        Assert.All(both, diagnostic => Assert.Equal(DiagnosticCodes.Combination, diagnostic.Code));
        Assert.Contains("The same case is told in briefings/b.md", both[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_of_two_reports_that_bear_the_same_number_do_not_join() => Assert.Empty(Joined([
        ("audits/a.md", SmallHub.Resource("Case 2: A girl, 9 years old, drew her day.")),
        ("briefings/b.md", SmallHub.Resource("In case 2 the father was in prison for arson, and a brother was excluded from school."))]));

    [Fact]
    public void Pieces_of_different_families_do_not_join() => Assert.Empty(Joined(
        "In one case a boy aged 6 drew his day. In another case the father was in prison for arson. In a third case a child had "
            + "epilepsy. One mother left in May 2014."));

    [Fact]
    public void Details_far_apart_in_a_long_section_do_not_join_and_those_close_together_do()
    {
        var filler = string.Concat(Enumerable.Repeat("Workers met the family and wrote down what they had seen and heard there.\n\n", 30));
        const string told = "A boy, 6 years old, drew his day.\n\n";
        const string more = "His father was in prison for arson, and a brother was excluded from school.\n\n";
        Assert.Empty(Joined($"{told}{filler}{more}"));
        Assert.Equal(DiagnosticCodes.Combination, Assert.Single(Joined($"{filler}{told}{more}{filler}")).Code);
    }

    [Theory]
    [InlineData("References")]
    [InlineData("Notes in the report")]
    public void Lists_of_works_tell_no_story(string heading) => Assert.Empty(Joined(
        $"## {heading}\n\nA girl of 6 and her father, September 2010. Prison for arson: exclusion from school, epilepsy and adoption. "
            + "March 2011.\n\nThe mother, 2012."));

    [Fact]
    public void A_made_up_case_may_join_details_but_not_carry_identifiers()
    {
        var diagnostics = SmallHub.Diagnostics(("training/a.md", SmallHub.Resource(
            "::: vignette\nKelly, a girl aged 9 with epilepsy, saw her father go to prison for arson in May 2014. Her number is 943 476 "
                + "5919.\n:::\n\nWhat would you ask Kelly's mother?")));
        Assert.Equal(["LH401"], diagnostics.Where(each => each.Code.Severity is Severity.Error).Select(each => each.Code.Id));
    }

    private static IReadOnlyList<Diagnostic> Joined(string body) => Joined([("audits/a.md", SmallHub.Resource(body))]);

    private static IReadOnlyList<Diagnostic> Joined((string, string)[] files) =>
        [.. SmallHub.Diagnostics(files)
            .Where(diagnostic => diagnostic.Code == DiagnosticCodes.Combination || diagnostic.Code == DiagnosticCodes.NearCombination)];
}
