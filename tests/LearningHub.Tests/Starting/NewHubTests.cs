using System.Text;
using LearningHub.Cli.Starting;
using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Starting;

public sealed class NewHubTests
{
    [Theory]
    [InlineData(false, "en-GB")]
    [InlineData(true, "en-GB")]
    [InlineData(false, "cy")]
    [InlineData(true, "ur")]
    public void A_new_hub_has_no_errors_and_no_warnings(bool examples, string language)
    {
        var library = StartingHub.Load(StartingHub.Answers with { HasExamples = examples, Language = language });
        var diagnostics = library.Diagnostics.Where(diagnostic => diagnostic.Code.Severity is not Severity.Advice);
        Assert.Equal(string.Empty, DiagnosticText.Write([.. diagnostics], (_, _) => null));
        Assert.Equal(examples, library.Linked!.ById.ContainsKey("ce-substance-misuse-audit-2014"));
        Assert.True(library.Linked.ById.ContainsKey("worried-about-a-child"));
        Assert.True(library.Linked.ById.ContainsKey("help-start"));
        Assert.Empty(library.HeldBack);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_of_the_demonstration_is_left(bool examples)
    {
        var files = NewHub.Files(StartingHub.Answers with { HasExamples = examples }, StartingHub.Today);
        string[] own = ["hub.yml", "search.yml", "safety.yml", "pages/about.md", "pages/contact.md", "pages/privacy.md", "logo.svg"];
        foreach (var path in own)
        {
            var text = Encoding.UTF8.GetString(files[path]);
            string[] demonstration =
                ["example.org", "01632", "made-up number", "Example Safeguarding", "made up", "#0b5563", "#8a3b5c", "LH314", "{{"];
            Assert.DoesNotContain(demonstration, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Without_examples_no_example_no_term_of_a_work_and_no_work_is_left()
    {
        var library = StartingHub.Load(StartingHub.Answers);
        Assert.DoesNotContain(library.Source.Resources, file => StarterContent.IsExample(file.Path));
        Assert.Empty(library.Source.References);
        Assert.NotEmpty(library.Source.Glossary);
        Assert.NotEmpty(library.Source.Law);
        Assert.All(library.Source.Search.Pins, pin => Assert.True(library.Linked!.ById.ContainsKey(pin.Resource.Value)));
        Assert.NotEmpty(library.Source.Search.Pins);
        Assert.Equal(["Northshire", "Little Snoring"], library.Source.SafetyWords.Places);
    }

    [Fact]
    public void Every_example_is_marked_and_nothing_else_is()
    {
        var files = NewHub.Files(StartingHub.Answers with { HasExamples = true }, StartingHub.Today);
        foreach (var (path, bytes) in files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)))
            Assert.Equal(StarterContent.IsExample(path), ExampleNote.IsOn(Encoding.UTF8.GetString(bytes)));
    }

    [Fact]
    public void The_files_are_those_of_the_content_folder()
    {
        var folder = Repository.ContentFiles.List();
        Assert.Equal(folder, StarterContent.Paths);
    }

    [Theory]
    [InlineData("The \"best\" hub: what it's for")]
    [InlineData("Überblick für Ångström, Łódź and 学ぶ")]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("{{board}} # no comment")]
    [InlineData("- a list")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("*anchor &alias !tag %x @y `z`")]
    [InlineData("C:\\hub\\new")]
    [InlineData("2026-01-01")]
    [InlineData("[a, b]: {c}")]
    public void Odd_answers_are_read_back_as_they_were(string odd)
    {
        Assert.Equal(odd, AnswerRules.Line(odd).Value);
        var library = StartingHub.Load(StartingHub.Answers with { Name = odd, Board = odd, Places = [odd] });
        var settings = library.Source.Settings!;
        Assert.Equal((odd, odd), (settings.Name, settings.Board));
        Assert.Equal([odd], library.Source.SafetyWords.Places);
        Assert.DoesNotContain(
            library.Diagnostics, diagnostic => diagnostic.Code.Severity is Severity.Error && diagnostic.Path is "hub.yml" or "safety.yml");
    }

    [Theory]
    [InlineData("the")]
    [InlineData("Reading")]
    [InlineData("Help")]
    [InlineData("Child")]
    public void A_place_that_is_an_ordinary_word_does_not_fill_the_hub_with_findings(string place)
    {
        var hub = CheckedHub.Make(StartingHub.Answers with { Places = ["Northshire", place], HasExamples = true }, StartingHub.Today);
        Assert.Equal(string.Empty, DiagnosticText.Write(hub.Diagnostics, (_, _) => null));
        Assert.Equal([place], hub.OrdinaryPlaces);
        var words = Encoding.UTF8.GetString(hub.Files["safety.yml"]);
        Assert.Contains($"# Left out, because it is an ordinary word too: {place}\n", words, StringComparison.Ordinal);
        Assert.Contains("places:\n  - \"Northshire\"\n  #", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_made_up_number_is_reported()
    {
        var library = StartingHub.Load(StartingHub.Answers with { Telephone = "01632 960123" });
        var diagnostic = Assert.Single(library.Diagnostics, diagnostic => diagnostic.Code.Severity is not Severity.Advice);
        Assert.Equal(("LH314", "hub.yml"), (diagnostic.Code.Id, diagnostic.Path));
    }
}
