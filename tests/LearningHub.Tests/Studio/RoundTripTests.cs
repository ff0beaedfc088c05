using System.Net;
using System.Text;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>The studio does not change a byte of text that nobody has edited.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task Opening_and_saving_any_resource_of_the_content_changes_no_byte()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        var paths = Repository.ContentFiles.List().Where(path => ContentPaths.Read(path) is not null).ToArray();
        Assert.True(paths.Length > 30);
        foreach (var path in paths)
        {
            var (type, id) = ContentPaths.Read(path)!.Value;
            var before = studio.Bytes(path);
            foreach (var address in new[] { $"/edit/{type.Section}/{id}", $"/file?path={path}" })
            {
                using var answer = await studio.SendAsync(await studio.GetAsync(address));
                Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{address}: {answer.StatusCode}");
                Assert.Contains("done=unchanged", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
            }
            Assert.True(before.AsSpan().SequenceEqual(studio.Bytes(path)), path);
        }
    }

    [Fact]
    public async Task Changing_one_card_changes_only_its_lines()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        const string path = "audits/ce-substance-misuse-audit-2014.md";
        var before = studio.Text(path);
        var page = await studio.GetAsync("/edit/audits/ce-substance-misuse-audit-2014");
        using var answer = await studio.SendAsync(page, "save", (name, index, value) =>
            name == "card.text" && index == 4 ? $"{value}\r\n\r\nOne more sentence." : value);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var after = studio.Text(path);
        var at = after.IndexOf("\n\nOne more sentence.", StringComparison.Ordinal);
        Assert.Equal(before, after.Remove(at, "\n\nOne more sentence.".Length));
    }

    [Fact]
    public async Task Changing_one_field_changes_only_its_value()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        const string path = "audits/ce-substance-misuse-audit-2014.md";
        var before = studio.Text(path);
        var page = await studio.GetAsync("/edit/audits/ce-substance-misuse-audit-2014");
        using var answer = await studio.SendAsync(page, "save", (name, _, value) => name == "fm.owner" ? "Board: manager" : value);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var (old, now) = (before.Split('\n'), studio.Text(path).Split('\n'));
        Assert.Equal(old.Length, now.Length);
        var changed = Enumerable.Range(0, old.Length).Single(i => old[i] != now[i]);
        Assert.Equal("owner: \"Board: manager\"", now[changed]);
    }

    [Fact]
    public void Thousands_of_made_up_files_come_back_as_they_were()
    {
        string[] pieces =
        [
            "## Findings", "### A finding {#f-a .concern}", "Text with words.", "", "  ", "::: note", ":::", "```", "~~~", "| a | b |",
            "- a point", "> a voice", "# One", "Setext\n===", "\t", "---", "é 😀 \u00A0", "{.bar-chart}", "#no heading",
            "####### seven", " ## indented",
            "    ## code", "::: vignette A title", "::::", "`` ` ``", "trailing  ",
        ];
        string[] ends = ["\n", "\r\n", "\r"];
        string[] heads =
        [
            "---\ntitle: A\n---\n", "---\r\ntitle: \"A: b\"  # note\r\nthemes: [a, b]\r\n---\r\n",
            "---\nsummary: >\n  folded\n  text\n\n# c\nthemes:\n- a\n- b\n---  \n", "no front\n", "",
        ];
        var random = new Random(16);
        for (var run = 0; run < 5000; run++)
        {
            var text = new StringBuilder(heads[random.Next(heads.Length)]);
            var isMixed = random.Next(3) == 0;
            var end = ends[random.Next(2)];
            for (var i = random.Next(30); i > 0; i--)
                text.Append(pieces[random.Next(pieces.Length)]).Append(isMixed ? ends[random.Next(ends.Length)] : end);
            if (random.Next(2) == 0) text.Append("no line end");
            byte[] mark = random.Next(4) == 0 ? [0xEF, 0xBB, 0xBF] : [];
            byte[] bytes = [.. mark, .. Encoding.UTF8.GetBytes(text.ToString())];
            var file = EditableText.Read(bytes)!;
            Assert.Equal(bytes, file.BytesWith(file.Text));
            if (ResourceParts.Cut(file.Text) is not { } parts) continue;
            Assert.Equal(file.Text, parts.Text);
            var cards = BodyCards.Cut(parts.Body, ResourceType.All[run % ResourceType.All.Count], out var lead);
            Assert.Equal(parts.Body, BodyCards.Join(lead, cards));
            if (cards.Count == 0) continue;
            var chosen = random.Next(cards.Count);
            var changed = cards.ToArray();
            changed[chosen] = changed[chosen] with { Text = $"{changed[chosen].Text}\nadded" };
            var after = (parts with { Body = BodyCards.Join(lead, changed) }).Text;
            Assert.Equal(file.Text, Without(after, "\nadded"));
        }
    }

    private static string Without(string text, string piece) =>
        text.Remove(text.LastIndexOf(piece, StringComparison.Ordinal), piece.Length);
}
