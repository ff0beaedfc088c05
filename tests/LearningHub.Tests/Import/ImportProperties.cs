using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Markup;
using LearningHub.Import.Reading.PlainText;
using LearningHub.Tests.Import.Files;

namespace LearningHub.Tests.Import;

/// <summary>For any report, no word is lost and the draft is sound. No bytes make the import throw.</summary>
public sealed class ImportProperties
{
    private static readonly string[] Lines =
    [
        "Section 1: Introduction", "1.1 Background", "3.2.1 A numbered paragraph that tells something.", "- a point", "  - a deeper point",
            "· another", "Finding 1: It was late.", "Finding 2", "Challenge for the board:",
        "Recommendation One", "Recommendation 2: Do it.", "Recommendations", "Key findings", "Summary of findings", "The board should:",
        "put it right", "References", "Writer, A., 2011. A work. http://www.example.org/a_b(c)*d",
        "Appendix 1: Audit tool questions", "1. Was it so?", "a) one", "Yes", "No", "Not applicable", "Comments:", "Judgement: how was it?",
        "Contents", "Background\t3", "Recommendation\tRationale\tLead", "1. Do\tBecause\tUs",
        "¹ A note", "Text with a mark¹ and more.", "“Words”", "Young Person,", "Essex", "12", "Page 3", "## Findings",
        "### x {#f-a .concern}", "{.bar-chart base=3}", "::: note", "[@report, 1]", "[a](javascript:x)", "<b>bold</b> & <script>",
        "| a | b |", "|---|---|", "```", "    code", "***", "---", "title: x", "> quoted", "\\ back \\* slash", "a::b::c", "&amp; &#123;",
        "*emphasis* and **more**", "x_y_z", "toxic trio", "48% of it", "Child A – a story", "e\u0301 é ß",
        "\f", "", "", "\U0001F600 face", "SHOUTED LINE", "A Short Line", "1) first", "(iv) fourth", "![](x)", "# one", "===", "~~~",
        "+ plus", "2. two \\", "END", "Author: A. Writer", "May 2014", "\u202Eturned", "<p>cell</p>\t<ul><li>x</li></ul>\ty",
    ];

    [Fact]
    public void No_word_is_lost_and_the_draft_is_sound() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400),
        Prop.ForAll(Gen.Elements(Lines).ArrayOf().Select(lines => string.Join('\n', lines)).ToArbitrary(), text => Keeps(text, "report.txt")
            && Keeps(text, "report.md") && Keeps(text, "report.html")));

    [Fact]
    public void Garbage_never_throws() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary(), bytes =>
        {
            foreach (var name in (string[])["a.txt", "a.md", "a.html", "a.docx"])
            {
                _ = Importing.Import(name, bytes);
                _ = Importing.Import(name, [.. "PK\u0003\u0004"u8, .. bytes]);
            }
        }));

    [Fact]
    public void A_word_file_with_changed_bytes_never_throws()
    {
        var whole = WordFile.Report();
        var dice = new System.Random(20261121);
        for (var round = 0; round < 150; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var change = 0; change < 1 + round % 8; change++) bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            _ = Importing.Import("a.docx", round % 3 == 0 ? bytes[..dice.Next(bytes.Length)] : bytes);
        }
    }

    [Fact]
    public void A_word_file_with_changed_parts_never_throws()
    {
        var whole = WordFile.Report();
        var dice = new System.Random(7);
        for (var round = 0; round < 400; round++) _ = Importing.Import("a.docx", Changed(whole, dice));
    }

    private static byte[] Changed(byte[] whole, System.Random dice)
    {
        var letters = "<>/=\"09azAZ: -"u8.ToArray();
        using var bytes = new MemoryStream();
        bytes.Write(whole);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.Entries[dice.Next(archive.Entries.Count)];
            using var stream = part.Open();
            using var text = new MemoryStream();
            stream.CopyTo(text);
            var changed = text.ToArray();
            for (var change = 0; change < 1 + dice.Next(4); change++)
                changed[dice.Next(changed.Length)] = letters[dice.Next(letters.Length)];
            stream.SetLength(0);
            stream.Write(changed);
        }
        return bytes.ToArray();
    }

    private static bool Keeps(string text, string name)
    {
        var outcome = Importing.Text(text, name);
        if (outcome.Refusal is not null) return true;
        var library = Importing.Sound(outcome);
        var read = Importing.Words(Source(text, name));
        var seen = Importing.Words(Importing.Visible(library));
        foreach (var line in outcome.Account!.LeftOut)
        {
            foreach (var (word, times) in Importing.Words(line.Text)) seen[word] = seen.GetValueOrDefault(word) + times * line.Times;
        }
        var lost = read.Where(word => seen.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key).ToList();
        return lost.Count == 0
            ? true : throw new InvalidOperationException($"{name} lost: {string.Join(' ', lost)}\n{outcome.Files[0].Text}");
    }

    // The words that the reader of the format returns, without the marks of the format.
    private static string Source(string text, string name)
    {
        var source = name[^3..] switch
        {
            ".md" => MarkdownReportReader.Read(text),
            "tml" => HtmlReportReader.Read(name, text),
            _ => PlainTextReader.Read(text),
        };
        return string.Join('\n', source.Blocks.Select(block => Superscripts.RemoveNoteMarks(block.AllText).Text));
    }
}
