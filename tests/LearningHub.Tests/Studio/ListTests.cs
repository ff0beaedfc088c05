using System.Net;
using LearningHub.Content.Editing.Settings;
using LearningHub.Studio.Lists;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>Lists are changed entry by entry, and what nobody touched keeps its bytes.</summary>
public sealed class ListTests
{
    private const string Terms = """
        # Terms
        - term: CIN
          expansion: child in need   # as in section 17
          meaning: A child who needs help.

        # Words that many reject
        - { term: toxic trio, meaning: Three issues., status: contested, preferred: the three issues }
        - term: Zed
          meaning: "Last: one."
        """;

    private static readonly StudioList Glossary = StudioList.Find("glossary.yml", string.Empty)!;

    [Fact]
    public void Every_list_of_the_content_folder_has_a_form_for_each_entry()
    {
        foreach (var list in StudioList.All.Where(list => Repository.ContentFiles.Exists(list.File.Name)))
        {
            var text = System.Text.Encoding.UTF8.GetString(Repository.ContentFiles.Read(list.File.Name));
            if (list.Key is { } key && !text.Contains($"\n{key.Name}:\n", StringComparison.Ordinal)) continue;
            var editor = ListEditor.Read(text, list.Key?.Name, list.Keys);
            Assert.True(editor is not null, list.Label);
            // Saving an entry as it is changes no byte of block entries, and no value of bracketed ones.
            for (var at = 0; at < editor.Entries.Count; at++)
            {
                if (!editor.Entries[at].IsFlat) continue;
                var same = editor.With(at, editor.Entries[at].Values);
                Assert.True(same is not null, $"{list.Label} {at}");
                if (!editor.Entries[at].IsBracketed) Assert.Equal(text, same.Text);
            }
        }
    }

    [Fact]
    public void Changing_an_entry_changes_its_lines_alone()
    {
        var editor = Open(Terms);
        var changed = editor.With(0, Values(("meaning", "Help: now.")))!;
        Assert.Equal(Terms.Replace("meaning: A child who needs help.", "meaning: \"Help: now.\"", StringComparison.Ordinal), changed.Text);
        var bracketed = editor.With(1, Values(("preferred", "several issues")))!;
        Assert.Equal(Terms.Replace("the three issues }", "several issues }", StringComparison.Ordinal), bracketed.Text);
    }

    [Fact]
    public void Entries_are_added_behind_the_last_and_removed_without_what_follows()
    {
        var editor = Open(Terms);
        var more = editor.With(Values(("term", "New: one"), ("meaning", "Words."), ("synonyms", "a")))!;
        Assert.Equal($"{Terms}\n- term: \"New: one\"\n  meaning: Words.\n  synonyms: [a]", more.Text);
        var fewer = editor.Without(0)!;
        Assert.Contains("# Words that many reject\n- { term: toxic trio", fewer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("CIN", fewer.Text, StringComparison.Ordinal);
        Assert.Null(Open("- term: A\n  meaning: M.\n").Without(0));
    }

    [Theory]
    [InlineData("[{ term: a }, { term: b }]")]
    [InlineData("- term: a\n  unknown: { deep: b }\n")]
    [InlineData("- *anchor\n")]
    [InlineData("term: a")]
    [InlineData("- term: \"a\n")]
    public void What_cannot_be_changed_safely_is_left_to_the_whole_file(string text)
    {
        var editor = ListEditor.Read(text, null, Glossary.Keys);
        Assert.True(editor is null || editor.Entries.Count == 0 || editor.With(0, Values(("term", "b"))) is null);
    }

    [Fact]
    public async Task An_entry_is_found_changed_and_removed_in_the_browser()
    {
        await using var studio = await StudioInTest.OfAsync(("glossary.yml", Terms));
        var list = await studio.GetAsync("/entries?file=glossary.yml&q=toxic");
        Assert.Contains("1 of 3 entries", list.Body!.TextContent, StringComparison.Ordinal);
        var entry = await studio.GetAsync(list.QuerySelector(".st-rows a")!.GetAttribute("href")!);
        using var saved = await studio.SendAsync(entry, "save", (name, _, value) => name == "fm.preferred" ? "several issues" : value);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(Terms.Replace("the three issues", "several issues", StringComparison.Ordinal), studio.Text("glossary.yml"));
        // Somebody else has removed the first entry meanwhile: the right one is still changed.
        var last = await studio.GetAsync("/entry?file=glossary.yml&at=2");
        File.WriteAllText(Path.Combine(studio.Content, "glossary.yml"), Open(studio.Text("glossary.yml")).Without(0)!.Text);
        using var removed = await studio.SendAsync(last, "remove");
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.DoesNotContain("Zed", studio.Text("glossary.yml"), StringComparison.Ordinal);
        Assert.Contains("toxic trio", studio.Text("glossary.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_check_refuses_is_not_saved()
    {
        await using var studio = await StudioInTest.OfAsync(("glossary.yml", Terms));
        var form = await studio.GetAsync("/entry?file=glossary.yml&at=-1&set.term=Nobody");
        Assert.Equal("Nobody", form.QuerySelector("#fm-term")!.GetAttribute("value"));
        using var refused = await studio.SendAsync(form, "save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(Terms, studio.Text("glossary.yml"));
    }

    [Fact]
    public async Task A_query_shows_what_a_change_of_the_search_would_do()
    {
        await using var studio = await StudioInTest.OfAsync(
            ("briefings/frost.md", SmallHub.Resource("Frostbite in winter.", title: "Frost")),
            ("search.yml", "synonyms:\n  - [cold, chill]\n"));
        var entry = await studio.GetAsync("/entry?file=search.yml&list=synonyms&at=0");
        using var tried = await studio.SendAsync(entry, "try", (name, _, value) => name switch
        {
            "fm.words" => "frostbite\r\nnumbfingers",
            "query" => "numbfingers",
            _ => value,
        });
        var sides = StudioInTest.Parse(await tried.Content.ReadAsStringAsync()).QuerySelectorAll(".st-sides ol");
        Assert.Equal(["", "Frost (new)"], sides.Select(side => side.TextContent.Trim()));
        Assert.Equal("synonyms:\n  - [cold, chill]\n", studio.Text("search.yml"));
    }

    private static ListEditor Open(string text) => ListEditor.Read(text, null, Glossary.Keys)!;

    private static Dictionary<string, IReadOnlyList<string>> Values(params (string Key, string Text)[] values) =>
        values.ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[each.Text]);
}
