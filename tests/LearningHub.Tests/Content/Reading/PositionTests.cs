using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

public sealed class PositionTests
{
    [Theory]
    [InlineData("Some text and [a broken link](gone.md).", "LH204", 9, 15)]
    [InlineData("Some **bold and [a broken link](gone.md)** text.", "LH204", 9, 17)]
    [InlineData("One line\nand [a broken link](gone.md).", "LH204", 10, 5)]
    [InlineData("Cited [@report, 1; @gone, 2].", "LH206", 9, 20)]
    [InlineData("- item\n  - inner with [@gone]", "LH206", 10, 17)]
    [InlineData("| A | B |\n|---|---|\n| x | [@gone] |", "LH206", 11, 8)]
    [InlineData("An ö and then 50% of it.", "LH303", 9, 15)]
    public void An_error_is_reported_at_its_very_line_and_column(string body, string code, int line, int column)
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body))));
        Assert.Equal((code, line, column), (diagnostic.Code.Id, diagnostic.At.Line, diagnostic.At.Column));
    }

    [Fact]
    public void Lines_count_from_the_top_of_the_file_with_windows_line_ends_too()
    {
        var text = SmallHub.Resource("Some [broken link](gone.md).").Replace("\n", "\r\n", StringComparison.Ordinal);
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", text)));
        Assert.Equal((9, 6), (diagnostic.At.Line, diagnostic.At.Column));
    }

    [Fact]
    public void A_term_in_a_list_of_front_matter_is_reported_where_it_stands()
    {
        var diagnostic = Assert.Single(
            SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Text.", "themes: [supervision, bing-drinking]\n"))));
        Assert.Equal((DiagnosticCodes.TermUnknown, 7, 23), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
        Assert.StartsWith("Did you mean \"binge-drinking\"?", diagnostic.Advice, StringComparison.Ordinal);
    }
}
