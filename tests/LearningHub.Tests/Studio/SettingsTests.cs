using System.Net;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Tests.Studio;

/// <summary>Settings are changed in a form that is made from their table of keys.</summary>
public sealed class SettingsTests
{
    private const string Address = "/settings?file=hub.yml";

    [Fact]
    public async Task A_form_that_nobody_changed_leaves_the_file_as_it_was()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        var before = studio.Bytes("hub.yml");
        using var answer = await studio.SendAsync(await studio.GetAsync(Address));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.EndsWith("done=unchanged", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, studio.Bytes("hub.yml"));
    }

    [Fact]
    public async Task Every_key_of_the_table_has_a_field_or_is_named_as_one_without()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        var page = await studio.GetAsync(Address);
        var names = page.QuerySelectorAll("[name^='has.']").Select(field => field.GetAttribute("name")![4..]).ToHashSet();
        foreach (var key in HubKeys.All) AssertField(key, key.Name);
        Assert.Contains("Checks", page.QuerySelector("form")!.TextContent, StringComparison.Ordinal);

        void AssertField(DataKey key, string name)
        {
            if (key.Kind is KeyKind.Pairs) return;
            var below = key.Kind is KeyKind.EntryList ? $"{name}.0" : name;
            if (key.Keys.Count == 0) Assert.Contains(name, names);
            foreach (var each in key.Keys) AssertField(each, $"{below}.{each.Name}");
        }
    }

    [Fact]
    public async Task Values_at_every_depth_are_saved_and_the_lines_around_them_stay()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        var before = studio.Text("hub.yml");
        using var answer = await studio.SendAsync(await studio.GetAsync(Address), null, (name, _, value) => name switch
        {
            "fm.name" => "Harbour Hub",
            "fm.brand.colour" => "#123456",
            "fm.worried-about-a-child.lines.1.number" => "01632 960999",
            "fm.needs.6.title" => "A new start",
            "fm.needs.6.text" => "Words: with a colon.",
            "fm.needs.6.resource" => "when-a-parent-drinks",
            _ => value,
        });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var expected = before.Replace("name: Learning Hub\n", "name: Harbour Hub\n", StringComparison.Ordinal)
            .Replace("\"#0b5563\"", "\"#123456\"", StringComparison.Ordinal)
            .Replace("01632 960123", "01632 960999", StringComparison.Ordinal)
            .TrimEnd('\n') + "\n  - title: A new start\n    text: \"Words: with a colon.\"\n    resource: when-a-parent-drinks\n";
        Assert.Equal(expected, studio.Text("hub.yml"));
    }

    [Fact]
    public async Task An_entry_is_removed_with_its_box()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        var page = await studio.GetAsync(Address);
        page.QuerySelector("[name='remove.needs.0']")!.SetAttribute("checked", "checked");
        using var answer = await studio.SendAsync(page);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.DoesNotContain("A visit where a parent drinks", studio.Text("hub.yml"), StringComparison.Ordinal);
        Assert.Contains("A family that seems to cooperate", studio.Text("hub.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_do_not_fit_are_not_saved()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        var before = studio.Text("hub.yml");
        using var answer = await studio.SendAsync(
            await studio.GetAsync(Address), null, (name, _, value) => name == "fm.brand.colour" ? "blue" : value);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("is not a colour", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, studio.Text("hub.yml"));
    }

    [Fact]
    public async Task Two_who_change_the_settings_are_shown_both_versions()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        var (mine, theirs) = (await studio.GetAsync(Address), await studio.GetAsync(Address));
        using var first = await studio.SendAsync(theirs, null, (name, _, value) => name == "fm.name" ? "Theirs" : value);
        using var second = await studio.SendAsync(mine, null, (name, _, value) => name == "fm.name" ? "Mine" : value);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("name: Theirs\n", studio.Text("hub.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/settings?file=../hub.yml")]
    [InlineData("/settings?file=glossary.yml")]
    [InlineData("/settings")]
    public async Task Only_files_with_a_form_are_shown(string address)
    {
        await using var studio = await StudioInTest.OfAsync();
        using var answer = await studio.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
