using System.Text;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Editing;

/// <summary>Cuts a body into cards at its headings and boxes. Joining the cards gives exactly the same body.</summary>
public static class BodyCards
{
    private const int ItemLevel = 3;

    /// <summary>Cuts a body.</summary>
    /// <param name="body">The body, its lines ending with LF.</param>
    /// <param name="type">The type of resource, which says whether headings may be findings.</param>
    /// <param name="lead">The blank space before the first card.</param>
    public static IReadOnlyList<BodyCard> Cut(string body, ResourceType type, out string lead)
    {
        var start = body.Length - body.AsSpan().TrimStart(" \t\n").Length;
        if (start > 0) start = body.LastIndexOf('\n', start - 1) + 1;
        lead = body[..start];
        var cards = new List<BodyCard>();
        var cutter = new LineCutter();
        var (kind, from, section) = (CardKind.Text, start, string.Empty);
        for (var at = start; at < body.Length;)
        {
            var end = body.IndexOf('\n', at) is var found and >= 0 ? found + 1 : body.Length;
            var line = body.AsSpan(at, end - at).TrimEnd();
            var next = cutter.Read(line);
            if (next is not LineMeaning.Inside && at > from)
            {
                Add(at);
                from = at;
            }
            if (next is LineMeaning.Heading)
            {
                var level = line.TrimStart().IndexOfAnyExcept('#');
                if (level < ItemLevel) section = level == 2 ? Words(line).ToLowerInvariant() : string.Empty;
                kind = KindOf(level, section, type);
            }
            else if (next is not LineMeaning.Inside)
            {
                kind = next is LineMeaning.Box ? CardKind.Box : CardKind.Text;
            }
            at = end;
        }
        Add(body.Length);
        return cards;

        void Add(int end)
        {
            if (end == from) return;
            var piece = body[from..end];
            var text = piece.TrimEnd(' ', '\t', '\n');
            cards.Add(new BodyCard(kind, text, piece[text.Length..]));
        }
    }

    /// <summary>Joins cards. There is a line end between any two of them, even if one is new.</summary>
    /// <param name="lead">The blank space before the first card.</param>
    /// <param name="cards">The cards. Those without text are left out.</param>
    public static string Join(string lead, IReadOnlyList<BodyCard> cards) => Join(lead, cards, out _);

    /// <summary>Joins cards and returns the line of the body on which each begins.</summary>
    /// <param name="lead">The blank space before the first card.</param>
    /// <param name="cards">The cards. Those without text are left out.</param>
    /// <param name="lines">The first line of each card, counted from 0; -1 if it has no text.</param>
    public static string Join(string lead, IReadOnlyList<BodyCard> cards, out int[] lines)
    {
        var body = new StringBuilder(lead);
        lines = new int[cards.Count];
        var line = lead.Count(letter => letter == '\n');
        var last = -1;
        for (var i = 0; i < cards.Count; i++)
        {
            lines[i] = -1;
            if (cards[i].Text.Length == 0) continue;
            if (last >= 0 && !cards[last].Gap.Contains('\n', StringComparison.Ordinal)) Append("\n\n");
            lines[i] = line;
            Append(cards[i].Text);
            Append(cards[i].Gap);
            last = i;
        }
        return body.ToString();

        void Append(string piece)
        {
            body.Append(piece);
            line += piece.Count(letter => letter == '\n');
        }
    }

    private static CardKind KindOf(int level, string section, ResourceType type) => (type.HasFindings && level == ItemLevel, section) switch
    {
        (true, "findings") => CardKind.Finding,
        (true, "recommendations") => CardKind.Recommendation,
        _ => CardKind.Section,
    };

    private static string Words(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimStart('#').Trim();
        if (line.LastIndexOf('{') is var brace and > 0) line = line[..brace];
        return line.Trim().TrimEnd('#').Trim().ToString();
    }
}
