using System.Globalization;
using System.Text;

namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>Made-up prose from a small grammar. It says nothing true and copies nobody.</summary>
internal sealed class Prose(Dice dice)
{
    /// <summary>Number of works that can be cited.</summary>
    public const int Works = 20;

    /// <summary>A short statement without a full stop: for summaries, findings and lists.</summary>
    public string Statement() => Capital($"{dice.Pick(Words.Who)} {dice.Pick(Words.Did)} {dice.Pick(Words.What)} {dice.Pick(Words.When)}");

    /// <summary>A title.</summary>
    public string Title() => $"{Heading()}, {dice.Pick(Words.Places)}";

    /// <summary>A heading.</summary>
    public string Heading() => $"{dice.Pick(Words.Openings)} {dice.Pick(Words.Topics)}";

    /// <summary>A paragraph with citations.</summary>
    public string Paragraph(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            if (i > 0) text.Append(' ');
            text.Append(Capital(Sentence()));
            if (dice.Chance(30)) text.Append(' ').Append(Citation());
            text.Append('.');
        }
        return text.ToString();
    }

    /// <summary>A paragraph that speaks to a child or parent: short sentences, no abbreviations, no citations.</summary>
    public string PlainParagraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => $"{PlainSentence()}."));

    /// <summary>A short sentence to a child or parent, without its full stop.</summary>
    public string PlainSentence() =>
        dice.Chance(60) ? $"You can {dice.Pick(Words.YouCan)} {dice.Pick(Words.Adults)}" : dice.Pick(Words.Helps);

    private string Sentence()
    {
        var (who, did, what) = (dice.Pick(Words.Who), dice.Pick(Words.Did), dice.Pick(Words.What));
        return dice.Below(11) switch
        {
            0 or 1 => $"{who} {did} {what} {dice.Pick(Words.So)}",
            2 => $"{dice.Pick(Words.When)}, {who} {did} {what}",
            3 => $"{dice.Pick(Words.When)}, {who} {did} {what}, and {dice.Pick(Words.Who)} {dice.Pick(Words.Did)} {dice.Pick(Words.What)}",
            4 => $"it mattered that {who} {did} {what} {dice.Pick(Words.When)}",
            5 => $"nobody could say whether {who} had {did} {what}",
            6 => $"{who} {did} {what} only {dice.Pick(Words.When)}",
            7 => $"in one family {who} {did} {what} {dice.Pick(Words.So)}",
            8 => $"where {who} had {did} {what}, the next visit was easier",
            9 => Figure($"{who} had {did} {what}"),
            _ => $"{who} {did} {what} *and* {dice.Pick(Words.What)}, **not** {dice.Pick(Words.What)}",
        };
    }

    private string Figure(string what)
    {
        var of = dice.Between(6, 60);
        var count = dice.Between(1, of - 1);
        var share = Math.Round(100m * count / of, 1).ToString("0.0", CultureInfo.InvariantCulture);
        return dice.Chance(50) ? $"{count} of {of} files ({share}%) showed that {what}" : $"{share}% of {of} returns said that {what}";
    }

    private string Citation()
    {
        var first = One();
        return dice.Chance(15) ? $"[{first}; {One()}]" : $"[{first}]";

        string One() => $"@work-{dice.Below(Works)}, {dice.Between(1, 5)}.{dice.Between(1, 4)}.{dice.Between(1, 40)}";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
