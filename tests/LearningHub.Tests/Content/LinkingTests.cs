using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content;

public sealed class LinkingTests
{
    private static readonly (string, string) Audit = ("audits/a.md", SmallHub.Resource(
        "## Findings\n\n### Seen {#f-seen .concern themes=supervision}\n\nText.\n\n## Recommendations\n\n### Do it {#r-1 owner=\"the "
            + "board\" addresses=f-seen}\n\nText."));

    [Fact]
    public void A_link_to_a_finding_counts_as_building_on_it()
    {
        var library = SmallHub.Load(Audit, ("briefings/b.md", SmallHub.Resource("See [what was seen](../audits/a.md#f-seen).")));
        Assert.Empty(library.Diagnostics);
        Assert.Equal("b", Assert.Single(library.Linked!.BackLinks.BuildingOn["a#f-seen"]).Id);
    }

    [Fact]
    public void A_resource_answers_a_recommendation_once_however_often_it_says_so()
    {
        var library = SmallHub.Load(Audit, ("tools/t.md", SmallHub.Resource("Text.", "responds-to: [a#r-1, a#r-1]\n")));
        Assert.Single(library.Linked!.BackLinks.Answering["a#r-1"]);
    }

    [Fact]
    public void A_link_to_a_draft_says_that_it_is_a_draft()
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(
            ("briefings/a.md", SmallHub.Resource("[The draft](b.md)")), ("briefings/b.md", SmallHub.Resource("Text.", "status: draft\n"))));
        Assert.Equal(DiagnosticCodes.LinkBroken, diagnostic.Code);
        Assert.Contains("is a draft", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("related: [b]\n", "status: draft\n", "names a draft")]
    [InlineData("related: [b]\n", "published: 2026-11-21\n", "held back until its publishing day, 21 November 2026")]
    [InlineData("translation-of: b\nlang: cy\n", "published: 2026-11-21\n", "held back until its publishing day, 21 November 2026")]
    [InlineData("evidence: [b#f-seen]\n", "published: 2026-11-21\n", "held back until its publishing day, 21 November 2026")]
    public void A_key_that_names_what_is_not_shown_yet_says_why(string key, string state, string expected)
    {
        var other = SmallHub.Resource("Text.", state);
        if (state.StartsWith("published", StringComparison.Ordinal))
            other = other.Replace("published: 2026-01-01\n", "", StringComparison.Ordinal);
        var diagnostics = SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Text.", key)), ("briefings/b.md", other));
        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ReferenceBroken);
        Assert.Contains(expected, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_kind_of_file_that_is_not_published_says_which_kinds_are()
    {
        var diagnostics = SmallHub.Diagnostics(
            ("briefings/a.md", SmallHub.Resource("[The returns](returns.zip)")), ("briefings/returns.zip", "PK"));
        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.LinkBroken);
        Assert.Contains("Files that end in .zip cannot", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains(".docx", diagnostic.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_a_file_cause_none_in_those_that_link_to_it()
    {
        var diagnostics = SmallHub.Diagnostics(
            ("briefings/a.md", SmallHub.Resource("[The other](b.md)", "related: [b]\n")), ("briefings/b.md", "no front matter"));
        Assert.Equal(DiagnosticCodes.FrontMatterMissing, Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData("audits/a.md", "../tools/t.md", "tools/t.md")]
    [InlineData("tools/t/index.md", "../../audits/a.md", "audits/a.md")]
    [InlineData("audits/a.md", "./b.md", "audits/b.md")]
    [InlineData("audits/a.md", "../../secret.md", null)]
    public void Relative_paths_stay_inside_the_content_folder(string from, string relative, string? expected) =>
        Assert.Equal(expected, LinkResolver.Combine(from, relative));

    [Fact]
    public void Loading_a_changed_body_again_gives_what_loading_everything_gives()
    {
        var files = SmallHub.Files(Audit, ("briefings/b.md", SmallHub.Resource("Text.")));
        var options = new LearningHub.Content.LibraryOptions(SmallHub.Today);
        var before = LearningHub.Content.Library.Load(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), options);
        files["briefings/b.md"] = SmallHub.Resource("Now [seen](../audits/a.md#f-seen) and [broken](x.md).");
        var memory = LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files);
        var again = before.Reload(memory, ["briefings/b.md"], options);
        var fresh = LearningHub.Content.Library.Load(memory, options);
        Assert.Equal(fresh.Diagnostics, again.Diagnostics);
        Assert.Equal("b", Assert.Single(again.Linked!.BackLinks.BuildingOn["a#f-seen"]).Id);
    }

    [Fact]
    public void After_each_changed_text_all_tables_lead_to_the_resource_as_it_is_now()
    {
        var files = SmallHub.Files(
            Audit, ("briefings/b.md", SmallHub.Resource("See [what was seen](../audits/a.md#f-seen).", "related: [a]\n")));
        var options = new LearningHub.Content.LibraryOptions(SmallHub.Today);
        var library = LearningHub.Content.Library.Load(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), options);
        foreach (var path in new[] { "briefings/b.md", "audits/a.md", "briefings/b.md" })
        {
            var before = library.Linked!;
            files[path] += "\nOne sentence more.\n";
            library = library.Reload(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), [path], options);
            var now = library.Linked!;
            Assert.Same(before.Glossary, now.Glossary);
            Assert.NotSame(before.ById[path == "audits/a.md" ? "a" : "b"], now.ById[path == "audits/a.md" ? "a" : "b"]);
            Assert.Same(now.ById["b"], Assert.Single(now.BackLinks.BuildingOn["a#f-seen"]));
            Assert.Same(now.ById["b"], Assert.Single(now.BackLinks.PointingTo["a"]));
            Assert.Same(now.ById["a"], now.Findings["a#f-seen"].Resource);
            Assert.All(now.Resources, resource => Assert.Same(now.ById[resource.Id], resource));
            Assert.Same(now.ById["a"], Assert.IsType<LinkTarget.ToResource>(now.Links.Resolve(now.ById["b"], "../audits/a.md")).Resource);
        }
    }

    [Fact]
    public void Loading_a_changed_heading_again_finds_the_links_that_it_breaks()
    {
        var files = SmallHub.Files(Audit, ("briefings/b.md", SmallHub.Resource("See [what was seen](../audits/a.md#f-seen).")));
        var options = new LearningHub.Content.LibraryOptions(SmallHub.Today);
        var before = LearningHub.Content.Library.Load(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), options);
        Assert.Empty(before.Diagnostics);
        files["audits/a.md"] = files["audits/a.md"].Replace("f-seen", "f-other", StringComparison.Ordinal);
        var again = before.Reload(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), ["audits/a.md"], options);
        Assert.Equal(("briefings/b.md", DiagnosticCodes.AnchorBroken), (Assert.Single(again.Diagnostics).Path, again.Diagnostics[0].Code));
    }

    [Fact]
    public void Loading_a_changed_body_again_finds_that_a_translation_is_older_now()
    {
        var files = SmallHub.Files(
            ("briefings/a.md", SmallHub.Resource("Text.")),
            ("briefings/b.md", SmallHub.Resource("Testun.", "lang: cy\ntranslation-of: a\n", title: "Un arall")));
        var options = new LearningHub.Content.LibraryOptions(SmallHub.Today);
        var linked = LearningHub.Content.Library.Load(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), options).Linked!;
        var digest = TranslationAge.DigestOf(linked.ById["a"]);
        files["briefings/b.md"] = files["briefings/b.md"]
            .Replace("lang: cy", $"lang: cy\noriginal-text: \"{digest}\"", StringComparison.Ordinal);
        var before = LearningHub.Content.Library.Load(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), options);
        Assert.DoesNotContain(before.Diagnostics, each => each.Code == DiagnosticCodes.TranslationOld);
        files["briefings/a.md"] = SmallHub.Resource("Other text.");
        var again = before.Reload(LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(files), ["briefings/a.md"], options);
        Assert.Contains(again.Diagnostics, each => each.Code == DiagnosticCodes.TranslationOld);
    }
}
