using System.Text;
using System.Xml;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Reading.Text;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>What enters can be written as XML and as HTML.</summary>
public sealed class CharacterTests
{
    [Theory]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    public void A_soft_return_becomes_a_space(string character)
    {
        var library = SmallHub.Load(
            ("briefings/a.md", SmallHub.Resource($"One{character}two.", title: $"Safe sleep{character}and alcohol")));
        Assert.Empty(library.Diagnostics);
        Assert.Equal("Safe sleep and alcohol", library.Linked!.ById["a"].Title);
    }

    [Theory]
    [InlineData("title", "Bell \u0007 here", 2, 13)]
    [InlineData("title", "Nothing \uFFFE here", 2, 16)]
    [InlineData("title", "Terminal \u009b here", 2, 17)]
    [InlineData("title", "\"Escaped \\u0007 here\"", 2, 8)]
    public void A_control_character_is_reported_at_its_line_and_column(string key, string value, int line, int column)
    {
        Assert.Equal("title", key);
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Words.", title: value))));
        Assert.Equal((DiagnosticCodes.CharacterUnfit, line, column), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
    }

    [Theory]
    [InlineData("A bell \u0007 rings.", 8)]
    [InlineData("A bell &#7; rings.", 8)]
    [InlineData("A bell &#xFFFE; rings.", 8)]
    [InlineData("A bell \u202Egnir\u202C.", 8)]
    [InlineData("A bell &#x202E;gnir.", 8)]
    [InlineData("A bell \u202Drings.", 8)]
    public void One_in_the_body_is_reported_at_its_line_and_column(string body, int column)
    {
        var library = SmallHub.Load(("briefings/a.md", SmallHub.Resource(body)));
        var diagnostic = Assert.Single(library.Diagnostics);
        Assert.Equal((DiagnosticCodes.CharacterUnfit, 9, column), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
        Assert.Equal(-1, UnfitCharacters.IndexIn(PlainText.Lead(library.Linked!.ById["a"].Body.Blocks)));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\u00a0")]
    [InlineData("\u200b\u2060")]
    public void A_title_that_nobody_can_see_is_refused(string title)
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Words.", title: title))));
        Assert.Equal((DiagnosticCodes.ValueInvalid, 2, 8), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
    }

    [Fact]
    public void Data_files_are_cleaned_too()
    {
        var files = SmallHub.Files();
        files["glossary.yml"] = "- { term: \"A\\vB\", meaning: \"M\\u0007.\" }";
        files["vocabularies.yml"] =
            files["vocabularies.yml"].Replace("label: Supervision", "label: Super\vvision", StringComparison.Ordinal);
        var library = LearningHub.Content.Library.Load(
            MemoryFiles.FromTexts(files), new LearningHub.Content.LibraryOptions(SmallHub.Today));
        Assert.Equal("glossary.yml", Assert.Single(library.Diagnostics).Path);
        Assert.Equal("A B", library.Linked!.Glossary.Terms[0].Term);
        Assert.Equal("Super vision", library.Linked.Vocabularies.PracticeThemes.Terms[0].Label);
    }

    [Fact]
    public void Whatever_is_replaced_can_be_written_as_xml()
    {
        var every = new string([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)]);
        using var xml = XmlWriter.Create(new StringBuilder());
        xml.WriteElementString("a", UnfitCharacters.Replace(every));
    }

    [Fact]
    public void Old_line_ends_are_read_as_lines()
    {
        var text = SmallHub.Resource("One.\n\n[x](gone.md)").Replace('\n', '\r');
        Assert.Contains(SmallHub.Diagnostics(("briefings/a.md", text)), diagnostic => diagnostic.Code == DiagnosticCodes.LinkBroken
            && diagnostic.At.Line == 11);
    }

    [Theory]
    [InlineData("title: Lesson #1 of the review", 2, 15)]
    [InlineData("title:   #1 lesson", 2, 10)]
    [InlineData("title: A\ntheme-list:\nthemes: [supervision]\nowner: The #metoo officer", 5, 12)]
    [InlineData("title: A\nrelated:\n  - one #two", 4, 9)]
    public void Words_after_a_number_sign_are_reported(string keys, int line, int column)
    {
        var diagnostics = SmallHub.Diagnostics(("briefings/a.md", $"---\n{keys}\nsummary: S.\n---\n\nWords.\n"));
        Assert.Contains(
            diagnostics, found => (found.Code, found.At.Line, found.At.Column) == (DiagnosticCodes.CommentInValue, line, column));
    }

    [Fact]
    public void A_note_for_editors_on_its_own_line_or_after_a_list_is_not_reported() =>
        Assert.Empty(SmallHub.Diagnostics(
            ("briefings/a.md", SmallHub.Resource(
            "W.", "# a note\nthemes: [supervision] # a note\nlang: \"en\" # a note\nstatus: published   # a note\n"))));

    [Theory]
    [InlineData("title: “Neglect: the cost”", 2, 8)]
    [InlineData("title: A\nsummary: ‘Neglect: the cost’", 3, 10)]
    public void Curly_quotation_marks_for_straight_ones_are_named(string keys, int line, int column)
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", $"---\n{keys}\n---\n\nWords.\n")));
        Assert.Equal((DiagnosticCodes.NotYaml, line, column), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
        Assert.Contains("curly", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Café crème", "cafe-creme")]
    [InlineData("Cafe\u0301 Łódź", "cafe-lodz")]
    [InlineData("Dŵr a thân, Straße, Ærø", "dwr-a-than-strasse-aero")]
    public void Anchors_of_accented_headings_keep_their_letters(string heading, string id) => Assert.Equal(id, Ids.FromWords(heading));
}
