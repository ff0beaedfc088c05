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
            var editor = list.Read(text);
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
        var editor = Glossary.Read(text);
        Assert.True(editor is null || editor.Entries.Count == 0 || editor.With(0, Values(("term", "b"))) is null);
    }

    private const string Bank = """
        questions:
          - id: seen
            text: "Was the child seen?"
            kind: yes-no
            could-name: true   # as it was written
            purpose: To know.
            rests-on: ["report, 1"]
            roles: [social-worker]
          - id: score
            text: How often?
            kind: choice
            choices: [Never, Once, Often]
            scores: [0, 1, 1]
            when: { question: seen, is: ["Yes"] }
            purpose: To know.
            rests-on: ["report, 1"]
            roles: [social-worker]
        """;

    [Fact]
    public void A_group_in_an_entry_has_fields_of_its_own()
    {
        var list = StudioList.Find("questions.yml", "questions")!;
        var names = list.Fields.Select(key => key.Name);
        Assert.Equal(["when.question", "when.is"], names.Where(name => name.StartsWith("when", StringComparison.Ordinal)));
        var changed = list.Read(Bank)!.With(1, Values(("when.is", "Partly")))!;
        Assert.Equal(Bank.Replace("is: [\"Yes\"]", "is: [Partly]", StringComparison.Ordinal), changed.Text);
        var gone = changed.With(1, new Dictionary<string, IReadOnlyList<string>> { ["when.question"] = [], ["when.is"] = [] })!;
        Assert.DoesNotContain("when", gone.Text, StringComparison.Ordinal);
        var back = gone.With(1, Values(("when.question", "seen"), ("when.is", "Partly")))!;
        Assert.Equal(changed.Text, back.Text);
        var added = changed.With(Values(("id", "new"), ("text", "Why?"), ("when.question", "seen"), ("when.is", "Yes")))!;
        Assert.EndsWith("  - id: new\n    text: Why?\n    when: { question: seen, is: [\"Yes\"] }", added.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_changed_in_the_browser_with_its_points_in_order()
    {
        await using var studio = await StudioInTest.OfAsync(("questions.yml", Bank));
        var form = await studio.GetAsync("/entry?file=questions.yml&list=questions&at=1");
        using var saved = await studio.SendAsync(form, "save", (name, _, value) => name switch
        {
            "fm.choices" => "Often\r\nOnce\r\nNever",
            "fm.scores" => "2\r\n0\r\n0",
            _ => value,
        });
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(Bank.Replace("[Never, Once, Often]", "[Often, Once, Never]", StringComparison.Ordinal)
            .Replace("[0, 1, 1]", "[2, 0, 0]", StringComparison.Ordinal), studio.Text("questions.yml"));
    }

    [Fact]
    public async Task The_words_of_a_language_are_changed_and_a_language_is_added()
    {
        const string words = "# Examples\ncy:\n  # Not read yet\n  Menu: Dewislen\n  What’s new: Beth sy’n newydd   # a note\n"
            + "pl:\n  Menu: Menu\n";
        await using var studio = await StudioInTest.OfAsync(("words.yml", words));
        var list = await studio.GetAsync("/entries?file=words.yml");
        var form = await studio.GetAsync(list.QuerySelector(".st-rows a")!.GetAttribute("href")!);
        Assert.Equal("Dewislen", form.QuerySelector("#fm-Menu")!.GetAttribute("value"));
        Assert.All(form.QuerySelectorAll("main [id]"), element => Assert.DoesNotContain(' ', element.Id!));
        using var saved = await studio.SendAsync(form, "save", (name, _, value) => name switch
        {
            "fm.Menu" => "Y ddewislen",
            "fm.What’s new" => string.Empty,
            "fm.Home" => "Hafan",
            _ => value,
        });
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(
            "# Examples\ncy:\n  # Not read yet\n  Menu: Y ddewislen\n  Home: Hafan\npl:\n  Menu: Menu\n", studio.Text("words.yml"));
        var empty = await studio.GetAsync("/entry?file=words.yml&at=-1");
        using var added = await studio.SendAsync(empty, "save", (name, _, value) => name switch
        {
            "fm.language" => "so",
            "fm.Skip to main content" => "U gudub",
            _ => value,
        });
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        Assert.EndsWith("pl:\n  Menu: Menu\nso:\n  Skip to main content: U gudub\n", studio.Text("words.yml"), StringComparison.Ordinal);
        using var wrong = await studio.SendAsync(await studio.GetAsync("/entry?file=words.yml&at=0"), "save", (name, _, value) =>
            name == "fm.language" ? "Welsh" : value);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
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

    private static ListEditor Open(string text) => Glossary.Read(text)!;

    private static Dictionary<string, IReadOnlyList<string>> Values(params (string Key, string Text)[] values) =>
        values.ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[each.Text]);
}
