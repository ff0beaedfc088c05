using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

/// <summary>Pages in languages that run from right to left, links to translations, and translations that have aged.</summary>
public sealed class LanguageTests
{
    private const string Original = "## How to sleep\n\nWords. See [the same in Urdu](ur.md).\n\n{lang=ar}\n> نص\n";

    [Theory]
    [InlineData("ar", true)]
    [InlineData("ur-PK", true)]
    [InlineData("pa-Arab", true)]
    [InlineData("az-Arab-IR", true)]
    [InlineData("ur-Latn", false)]
    [InlineData("en-GB", false)]
    [InlineData("pl", false)]
    [InlineData("pa", false)]
    public void The_direction_of_a_language_is_known(string language, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, LanguageTag.IsRightToLeft(language));

    [Fact]
    public async Task A_page_in_Urdu_runs_from_right_to_left_and_names_its_other_versions()
    {
        var page = await PageAsync("ur", "lang: ur\ntranslation-of: en\n");
        var main = page.QuerySelector("main")!;
        Assert.Equal(("ur", "rtl"), (main.GetAttribute("lang"), main.GetAttribute("dir")));
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["en-GB", "ur"], page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")).Order());
        var link = page.QuerySelectorAll("main a").First(each => each.TextContent == "Sleep");
        Assert.Equal(("en-GB", "ltr", "en-GB"), (link.GetAttribute("lang"), link.GetAttribute("dir"), link.GetAttribute("hreflang")));
    }

    [Fact]
    public async Task An_English_page_marks_links_to_a_translation_and_passages_in_another_language()
    {
        var page = await PageAsync("en", "lang: ur\ntranslation-of: en\n");
        Assert.Null(page.QuerySelector("main")!.GetAttribute("dir"));
        Assert.Equal("ur", page.QuerySelector(".lh-prose a")!.GetAttribute("hreflang"));
        var listed = page.QuerySelectorAll(".lh-side a").Single(each => each.TextContent == "نیند");
        Assert.Equal(("ur", "rtl", "ur"), (listed.GetAttribute("lang"), listed.GetAttribute("dir"), listed.GetAttribute("hreflang")));
        var passage = page.QuerySelector(".lh-prose blockquote")!.ParentElement!;
        Assert.Equal(("ar", "rtl"), (passage.GetAttribute("lang"), passage.GetAttribute("dir")));
    }

    [Theory]
    [InlineData(".lh-review")]
    [InlineData(".lh-print-button")]
    [InlineData(".lh-print-only")]
    [InlineData(".lh-side h2")]
    [InlineData(".lh-side .lh-meta")]
    public async Task Words_of_the_hub_inside_a_page_in_Urdu_are_marked_as_English(string words)
    {
        var page = await PageAsync("ur", "lang: ur\ntranslation-of: en\n");
        Assert.Equal("en-GB", page.QuerySelector(words)!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("ur", page.QuerySelector("h1")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("ur", page.QuerySelector("[aria-current=page]:not(a)")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Findings_and_recommendations_in_another_language_say_so_in_lists()
    {
        var body = "## Findings\n\n### Seen {#f-seen .concern themes=supervision}\n\nText.\n\n"
            + "## Recommendations\n\n### Do it {#r-1 owner=\"the board\" addresses=f-seen}\n\nText.";
        var outputs = BuiltSite.PlanWithWarnings(
            MemoryFiles.FromTexts(SmallHub.Files(("audits/a.md", SmallHub.Resource(body, "lang: pl\nthemes: [supervision]\n")))));
        foreach (var path in new[] { "practice-themes/supervision/index.html", "recommendations/index.html" })
        {
            var page = new HtmlParser().ParseDocument(await BuiltSite.ReadAsync(outputs, path));
            var links = page.QuerySelectorAll("main a[href*='audits/a/']");
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.Equal("pl", link.Closest("[lang]")!.GetAttribute("lang")));
        }
    }

    [Fact]
    public async Task Words_of_the_frame_are_translated_and_what_is_missing_is_marked_as_English()
    {
        var page = await PageAsync(
            "ur", "lang: ur\ntranslation-of: en\n", "ur:\n  Menu: مینو\n  Exit this page: صفحہ چھوڑیں\n  Home: گھر\n");
        Assert.Equal(("ur", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Contains("صفحہ چھوڑیں", page.QuerySelector(".govuk-exit-this-page")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("مینو", page.QuerySelector(".govuk-service-navigation__toggle")!.TextContent);
        Assert.Equal("en-GB", page.QuerySelector(".govuk-service-navigation__link")!.GetAttribute("lang"));
        Assert.Equal("en-GB", page.QuerySelector(".govuk-skip-link span")!.GetAttribute("lang"));
    }

    [Fact]
    public void A_phrase_that_is_not_known_is_reported()
    {
        var diagnostics = SmallHub.Diagnostics(("words.yml", "ur:\n  Menue: مینو\nUrdu: { Menu: x }\n"));
        Assert.Equal([(2, 3), (3, 1)], diagnostics.Select(diagnostic => (diagnostic.At.Line, diagnostic.At.Column)));
        Assert.StartsWith("Did you mean \"Menu\"?", diagnostics[0].Advice, StringComparison.Ordinal);
        Assert.Contains("ur:", diagnostics[1].Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lang: Urdu\n", "LH107", "lang: ur")]
    [InlineData("translation-of: en\n", "LH107", "lang: ur")]
    [InlineData("lang: ur\ntranslation-of: en\noriginal-text: \"0123456789ab\"\n", "LH313", "original-text")]
    [InlineData("lang: ur\ntranslation-of: en\n", "LH508", "original-text")]
    public void What_is_wrong_with_a_translation_is_reported(string keys, string code, string advice)
    {
        var diagnostics = SmallHub.Diagnostics(
            ("awareness/en.md", SmallHub.Resource("Words.", title: "Sleep")), ("awareness/ur.md", SmallHub.Resource("متن", keys, "نیند")));
        Assert.Contains(diagnostics, each => each.Code.Id == code && each.Advice.Contains(advice, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_translation_that_is_older_than_its_original_says_so_until_it_names_the_new_text()
    {
        var page = await PageAsync("ur", "lang: ur\ntranslation-of: en\noriginal-text: \"0123456789ab\"\n", strict: false);
        Assert.Contains("may be older than the original", page.QuerySelector(".lh-review strong")!.TextContent, StringComparison.Ordinal);
        var digest = TranslationAge.DigestOf(SmallHub.Load([.. Files(string.Empty, null)]).Linked!.ById["en"]);
        var mended = await PageAsync("ur", $"lang: ur\ntranslation-of: en\noriginal-text: \"{digest}\"\n");
        Assert.DoesNotContain("older than the original", mended.Body!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string)[] Files(string keys, string? words)
    {
        (string, string)[] files =
            [("awareness/en.md", SmallHub.Resource(Original, title: "Sleep")), ("awareness/ur.md", SmallHub.Resource("متن", keys, "نیند"))];
        return words is null ? files : [.. files, ("words.yml", words)];
    }

    private static async Task<IHtmlDocument> PageAsync(string id, string keys, string? words = null, bool strict = true)
    {
        var files = MemoryFiles.FromTexts(SmallHub.Files(Files(keys, words)));
        var outputs = strict ? BuiltSite.Plan(files) : BuiltSite.PlanWithWarnings(files);
        return new HtmlParser().ParseDocument(await BuiltSite.ReadAsync(outputs, $"awareness/{id}/index.html"));
    }
}
