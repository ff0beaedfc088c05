using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.Editing.Settings;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Editing;

/// <summary>Values of data files are changed in groups and lists, and nothing else moves.</summary>
public sealed class SettingsEditorTests
{
    private const string Text = """
        # What makes this hub one board's own
        name: Learning Hub
        brand:
          # keep white text readable
          colour: "#0b5563"   # teal
          accent: "#8a3b5c"

        worried-about-a-child:
          title: Worried?
          text: Tell someone.
          lines:
            - name: Emergency
              number: "999"   # short numbers in quotation marks
              note: police

            - name: Childline
              number: 0800 1111
        contacts: { general: a@example.org, accessibility: b@example.org }
        needs: []

        """;

    private static readonly SettingsEditor Hub = SettingsEditor.Read(Text, HubKeys.All)!;

    [Fact]
    public void A_value_in_a_group_is_changed_and_nothing_else_moves()
    {
        var brand = Hub.Group(HubKeys.Brand)!;
        Assert.Equal(["#0b5563"], brand.ValuesOf(BrandKeys.Colour));
        var changed = Hub.WithGroup(HubKeys.Brand, brand.Set(BrandKeys.Colour, ["#123456"])!)!;
        Assert.Equal(Text.Replace("\"#0b5563\"", "\"#123456\"", StringComparison.Ordinal), changed.Text);
    }

    [Fact]
    public void A_value_in_an_entry_of_a_list_in_a_group_is_changed_and_nothing_else_moves()
    {
        var concern = Hub.Group(HubKeys.Concern)!;
        var lines = concern.Entries(ConcernKeys.Lines)!;
        Assert.Equal(["Emergency", "Childline"], lines.Select(line => line.ValuesOf(PhoneKeys.Name)[0]));
        var changed = concern.WithEntries(ConcernKeys.Lines, [lines[0].Set(PhoneKeys.Note, ["fire"])!, lines[1]])!;
        Assert.Equal(
            Text.Replace("note: police", "note: fire", StringComparison.Ordinal), Hub.WithGroup(HubKeys.Concern, changed)!.Text);
    }

    [Fact]
    public void Entries_are_removed_and_added()
    {
        var concern = Hub.Group(HubKeys.Concern)!;
        var lines = concern.Entries(ConcernKeys.Lines)!;
        var fresh = SettingsEditor.Read(string.Empty, PhoneKeys.All)!.Set(PhoneKeys.Name, ["Samaritans: day and night"])!
            .Set(PhoneKeys.Number, ["116 123"])!;
        var changed = Hub.WithGroup(HubKeys.Concern, concern.WithEntries(ConcernKeys.Lines, [lines[1], fresh])!)!;
        Assert.DoesNotContain("Emergency", changed.Text, StringComparison.Ordinal);
        Assert.Contains(
            "    - name: \"Samaritans: day and night\"\n      number: 116 123\ncontacts:", changed.Text, StringComparison.Ordinal);
        var none = changed.WithGroup(HubKeys.Concern, changed.Group(HubKeys.Concern)!.WithEntries(ConcernKeys.Lines, [])!)!;
        Assert.Contains("  text: Tell someone.\ncontacts:", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_and_a_list_that_are_not_there_are_made_where_the_table_has_them()
    {
        var need = SettingsEditor.Read(string.Empty, NeedKeys.All)!.Set(NeedKeys.Title, ["A visit"])!;
        Assert.Contains("\nneeds:\n  - title: A visit\n", Hub.WithEntries(HubKeys.Needs, [need])!.Text, StringComparison.Ordinal);
        var security = Hub.Group(HubKeys.Security)!.Set(SecurityKeys.Contact, ["mailto:a@example.org"])!;
        Assert.Contains(
            "      number: 0800 1111\nsecurity:\n  contact: \"mailto:a@example.org\"\ncontacts:",
            Hub.WithGroup(HubKeys.Security, security)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_between_brackets_is_left_to_the_whole_text()
    {
        Assert.Null(Hub.Group(HubKeys.Contacts));
        var flow = SettingsEditor.Read("needs:\n  - { title: A, text: B, resource: c }\n", HubKeys.All)!;
        Assert.Null(flow.Entries(HubKeys.Needs));
        Assert.Null(SettingsEditor.Read("needs: [{ title: A }]\n", HubKeys.All)!.Entries(HubKeys.Needs));
        Assert.Null(SettingsEditor.Read("brand:\n    colour: a\n  # further out\n    accent: b\n", HubKeys.All)!.Group(HubKeys.Brand));
    }

    [Fact]
    public void The_settings_of_this_hub_can_be_read_in_full_and_come_back_as_they_were()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Content, "hub.yml"));
        var hub = SettingsEditor.Read(text, HubKeys.All)!;
        foreach (var group in new[] { HubKeys.Brand, HubKeys.Contacts, HubKeys.Concern, HubKeys.Security, HubKeys.Accessibility })
            Assert.Equal(text, hub.WithGroup(group, hub.Group(group)!)!.Text);
        Assert.Equal(text, hub.WithEntries(HubKeys.Needs, hub.Entries(HubKeys.Needs)!)!.Text);
    }

    [Fact]
    public void Any_text_in_a_list_of_a_group_is_read_back_as_it_was_written()
    {
        var random = new Random(5);
        const string Letters = "ab:# \"'\\,[]{}&*!|>%@`-?~é.";
        for (var run = 0; run < 1000; run++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letters[random.Next(Letters.Length)]));
            if (value.Trim().Length == 0) continue;
            var concern = Hub.Group(HubKeys.Concern)!;
            var line = concern.Entries(ConcernKeys.Lines)![0].Set(PhoneKeys.Note, [value]);
            Assert.True(line is not null, $"<{value}>");
            var changed = Hub.WithGroup(
                HubKeys.Concern, concern.WithEntries(ConcernKeys.Lines, [line, concern.Entries(ConcernKeys.Lines)![1]])!)!;
            var read = changed.Group(HubKeys.Concern)!.Entries(ConcernKeys.Lines)!;
            Assert.Equal([value], read[0].ValuesOf(PhoneKeys.Note));
            Assert.Equal(["Childline"], read[1].ValuesOf(PhoneKeys.Name));
        }
    }
}
