using FsCheck;
using FsCheck.Fluent;
using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>Whatever an author types, reading ends with a resource or with diagnostics, never with an exception.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Pieces =
    [
        "---\n", "title: A", ": ", "[", "]", "(", ")", "{", "}", "#", "##", "### ", "@", "[@report, 1]", "|", "\n", "\n\n", "- ", "1. ",
            ":::", "::: note", "`", "```",
        "**", "*", "<b>", "<!--", "&amp;", "\\", "“", "\"", "%", "48%", "é", "\u0301", "\U0001F600", "\t", "> ", "{.bar-chart",
        "{#f-x .concern}", "## Findings", "javascript:",
        "|---|", "\r\n", "themes: [", "&a", "*a", "!!t", "toxic trio", "CIN", "\u0000", "text ", "![",
    ];

    [Fact]
    public void Any_text_is_read_without_a_crash_and_twice_the_same() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500),
        Prop.ForAll(Texts(), body =>
        {
            var (first, second) = (Diagnostics(body), Diagnostics(body));
            return first.SequenceEqual(second) && first.All(diagnostic => diagnostic.At is { Line: >= 1, Column: >= 1 });
        }));

    [Theory]
    [InlineData("\"48%[themes: [{.bar-chart%> - @---\n1. *%````\\## Findings“- {javascript:\"")]
    [InlineData("- é: !!t]&amp;\n\"x\"")]
    public void Texts_that_once_made_the_yaml_parser_fail_are_reported(string keys) =>
        Assert.NotEmpty(SmallHub.Diagnostics(("audits/a.md", $"---\n{keys}\n---\ntext")));

    [Fact]
    public void Any_front_matter_is_read_without_a_crash() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(Texts(), keys => { _ = SmallHub.Diagnostics(("audits/a.md", $"---\n{keys}\n---\ntext")); }));

    [Fact]
    public void Every_share_of_a_base_is_a_possible_percentage_of_it() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(1, 2000).SelectMany(n => Gen.Choose(0, n), (n, k) => (n, k)).ToArbitrary(), share =>
            FigureCheck.IsPossible(decimal.Round(100m * share.k / share.n, 1), 1, share.n)
                && FigureCheck.IsPossible(decimal.Round(100m * share.k / share.n, 0), 0, share.n)));

    [Fact]
    public void Ids_made_from_words_are_ids() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Texts(), words => Ids.IsId(Ids.FromWords(words))));

    private static IReadOnlyList<LearningHub.Content.Diagnostics.Diagnostic> Diagnostics(string body) =>
        SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource(body)));

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
