using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>The part <c>people-first</c> of <c>search.yml</c> is read, and its errors are reported with a place and advice.</summary>
public sealed class PeopleFirstSettingsTests
{
    private const string Words =
        "words: [{ class: own, words: [i, my] }, { class: family, words: [mum, dad] }, { class: hurt, words: [hits] }, "
        + "{ class: work, words: [audit] }]";

    [Fact]
    public void Classes_and_kinds_are_read_in_their_order()
    {
        var settings = Settings("when: [[own, family], [hurt]], when-short: [[family]], unless: [work], most-words: 6");
        var people = SmallHub.Load(("search.yml", settings)).Linked!.Search.PeopleFirst;
        Assert.Equal(["own", "family", "hurt", "work"], people.Words.Select(words => words.Name));
        Assert.Equal(["mum", "dad"], people.Words[1].Words);
        var kind = Assert.Single(people.Kinds);
        Assert.Equal(["own family", "hurt"], kind.When.Select(names => string.Join(' ', names.Select(name => name.Value))));
        Assert.Equal("family", Assert.Single(Assert.Single(kind.WhenShort)).Value);
        Assert.Equal("work", Assert.Single(kind.Unless).Value);
        Assert.Equal(6, kind.MostWords);
    }

    [Fact]
    public void Settings_without_errors_are_not_reported() =>
        Assert.Empty(SmallHub.Diagnostics(("search.yml", Settings("when: [[own, family]], unless: [work]"))));

    [Theory]
    [InlineData("when: [[own, famly]]")]
    [InlineData("when: [[own]], when-short: [[famly]], most-words: 4")]
    [InlineData("when: [[own]], unless: [famly]")]
    public void A_class_that_does_not_exist_is_reported_where_it_is_named(string rules)
    {
        var text = Settings(rules);
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("search.yml", text)));
        Assert.Equal(DiagnosticCodes.ValueInvalid, diagnostic.Code);
        Assert.Contains("\"famly\"", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("family", diagnostic.Advice, StringComparison.Ordinal);
        Assert.Contains("Did you mean", diagnostic.Advice, StringComparison.Ordinal);
        var line = text.Split('\n')[diagnostic.At.Line - 1];
        Assert.StartsWith("famly", line[(diagnostic.At.Column - 1)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unless: [work]", "does not say which queries it is for")]
    [InlineData("when: [[]]", "does not say which queries it is for")]
    [InlineData("when-short: [[own]]", "does not say how long a short query is")]
    public void A_kind_that_can_never_fit_is_reported(string rules, string message) =>
        Assert.Contains(message, Assert.Single(SmallHub.Diagnostics(("search.yml", Settings(rules)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_class_without_words_is_reported()
    {
        var settings = "people-first:\n  words: [{ class: own, words: [] }]\n  kinds: []\n";
        Assert.Contains("The class \"own\" has no words.", SmallHub.Diagnostics(("search.yml", settings)).Select(found => found.Message));
    }

    [Fact]
    public void A_line_that_hub_yml_does_not_have_needs_a_number()
    {
        const string Unknown = "when: [[own]], lines: [{ name: Nobody's line }]";
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("search.yml", Settings(Unknown))));
        Assert.Equal(DiagnosticCodes.ReferenceBroken, diagnostic.Code);
        Assert.Contains("Nobody's line", diagnostic.Message, StringComparison.Ordinal);
        Assert.Empty(SmallHub.Diagnostics(("search.yml", Settings("when: [[own]], lines: [{ name: Nobody's line, number: 116 123 }]"))));
    }

    [Fact]
    public void A_page_that_does_not_exist_is_reported()
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("search.yml", Settings("when: [[own]], pages: [no-such-page]"))));
        Assert.Contains("no-such-page", diagnostic.Message, StringComparison.Ordinal);
    }

    private static string Settings(string rules) =>
        $"people-first:\n  {Words}\n  kinds:\n    - {{ id: need, title: T, text: X, {rules} }}\n";
}
