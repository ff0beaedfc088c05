using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Site.Html;
using LearningHub.Site;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>Every word that an author writes is on the page, or a diagnostic names it.</summary>
public sealed partial class WordsKeptTests
{
    // W stands for a word that occurs only once in the text.
    private static readonly string[] Constructs =
    [
        "W W", "**W** *W* ~~W~~ `W`", "**W:**W", "*W *W", "W\\*W\\[W", "[W](W W.md)", "[W][W]", "[W] [W]", "W[1] W[2 W",
            "(0, 5] W [0, 5) W", "[W](https://x.test/W \"W\")",
        "![W](W.png \"W\")", "![W [W](W)](W.png)", "<https://x.test/W>", "<https://x.test/W W>", "[W]: https://x.test/W \"W\"",
        "[W]: <W>\n[W]: W", "[W][wq]\n\n[wq]: https://x.test/W",
        "[@W, W]", "[@W", "[W @report, W]", "[^W]", "[^W]: W", "[^W]: W\n\n    W", "W[^wn]\n\n[^wn]: W", "[W][^W]", "![W][^W]",
        "- [ ] W\n- [x] W", "- W\n  - W\n\n  W", "1. W\n5. W", "1) W\n2. W",
        "-W\n-W", "1.W", "• W\n• W", "> W\nW", "> > W\n- > W", "::: note W W\nW\n:::", "::: warning\nW", "::: W\nW\n:::", ":::\nW",
        "W ::W:: W", "10::30::15 W", "```W W\nW\n```",
        "```\nW", "~~~W\nW\n~~~", "    W\n    W", "\tW", "| W | W |\n|---|---|\n| W | W | W |", "W\n| W | W |\n|---|---|\n| W |",
        "| W | W |", "W | W\n---|---\nW | `W\\|W`",
        "| W \\| W | **W**W |\n|---|:--:|\n| ![W](W.png) | W |", "<b>W</b>", "</i>W", "<W>W", "<div W=\"W\">\nW\n\nW\n</div>",
        "<!-- W\nW -->", "<?W?>", "<!W>", "<![CDATA[W]]>", "{.W W=W}\nW",
        "W {#W}", "## W {#W .W W=W}", "### W {#W", "####W", "#W", "W\n===", "W\n---", "# W #", "*W*{W W}", "`W`{W}",
        "[W](https://x.test){.W}", "{.voice by=\"W\"}\n> W", "{#W}\n\nW",
        "{.bar-chart base=24 of=\"W\" caption=\"W\"}\n| W | W |\n|---|---:|\n| W | 58.3 |",
        "{.count-chart of=\"W\" caption=\"W\"}\n| W | W |\n|---|---:|\n| W | 58 |",
        "{.before-after-chart base=24 of=\"W\" caption=\"W\"}\n| W | W | W |\n|---|---:|---:|\n| W | 58.3 | 25 |",
        "{caption=\"W\"}\n| W |\n|---|\n| W |",
        "{.W}\n- W", "`W", "``W`W``", "&W; &amp;W &#35;W", "W  \nW\\\nW", "***W***W", "__W__W_W_",
        "* * *\nW", "- W\n\n\n- W\n1. W", "\\## W\n\\- W", "W^[W]", "==W== W", "$W$", "W<br>W", "![W]", "[W]()", "[](W)", "[[W]]",
        "<W@x.test> W@x.test", "https://x.test/W", "|W", "W|W|W", "\\", "[", "]", "*", "_", "~~", "`", "{", "}", "<", ">", ":::", "```",
            "|", "!", "[^", "  W", "> ", "- ", "1. ",
    ];

    [Fact]
    public void Every_word_of_any_composition_is_on_the_page_or_named() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Bodies(), body => Assert.Empty(MissingWords(body))));

    [Fact]
    public void Every_construct_by_itself_keeps_its_words()
    {
        var lost = Constructs.Select(Numbered).Select(body => (body, Missing: MissingWords(body))).Where(each => each.Missing.Count > 0);
        Assert.Equal(string.Empty, string.Join("\n", lost.Select(each => $"{each.body} loses {string.Join(' ', each.Missing)}")));
    }

    private static Arbitrary<string> Bodies() => Gen.Elements(Constructs)
        .Zip(Gen.Elements("\n\n", "\n", " ", "", "\n\n> ", "\n- ", "\n    ", "\n\n::: note\n", "\n:::\n"), (construct, gap) => construct
            + gap)
        .ArrayOf(6).Select(parts => Numbered(string.Concat(parts))).ToArbitrary();

    private static string Numbered(string body)
    {
        var number = 100;
        return Word().Replace(body, _ => $"w{++number}q");
    }

    private static List<string> MissingWords(string body)
    {
        var library = SmallHub.Load(("briefings/a.md", SmallHub.Resource(body)));
        var resource = library.Linked!.ById.GetValueOrDefault("a");
        var html = resource is null
            ? string.Empty : BodyWriter.Write(
            resource, library.Linked, PageUrls.For(resource.Address, library.Linked.Settings)).Html.ToString();
        var told = string.Join('\n', library.Diagnostics.Select(diagnostic => diagnostic.Message));
        return [.. NumberedWord().Matches(body).Select(match => match.Value).Where(word =>
            !html.Contains(word, StringComparison.Ordinal) && !told.Contains(word, StringComparison.Ordinal))];
    }

    [GeneratedRegex("W")]
    private static partial Regex Word();

    [GeneratedRegex("w[0-9]+q")]
    private static partial Regex NumberedWord();
}
