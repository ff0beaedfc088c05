using System.Globalization;
using LearningHub.Safety.Details;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;

namespace LearningHub.Safety.Cases;

/// <summary>
/// Cuts a document into outlines that may each tell of one family. The caller says where headings, quotations and table rows begin one;
/// "Case 2:" and "In another case" at the head of a sentence do as well.
/// </summary>
internal sealed class OutlineReader
{
    private static readonly RuleSet TurnRules = RuleBook.GetRules("turn");

    private readonly List<CaseOutline> outlines = [];
    private List<Segment> current = [];
    private string? label;

    /// <summary>Begins a new outline.</summary>
    public void Begin()
    {
        if (current.Count > 0) outlines.Add(new CaseOutline(label, current));
        (current, label) = ([], null);
    }

    /// <summary>Adds a line to the outline, or to several where the line turns from one family to another.</summary>
    public void Add(ReadLine line)
    {
        var tokens = line.Story.Line.Tokens;
        if (tokens.Length == 0 || (line.Story.Line.Line.Setting & ~LineSetting.General) != LineSetting.None) return;
        var from = 0;
        foreach (var turn in Turns(line.Story.Line))
        {
            if (turn.First > from) current.Add(new Segment(line, from, turn.First));
            Begin();
            if (turn.Phrase.Group.Tag == "label") label = Named(line.Story.Line, turn);
            from = turn.First;
        }
        current.Add(new Segment(line, from, tokens.Length));
    }

    /// <summary>The outlines, those with one label joined.</summary>
    public IReadOnlyList<CaseOutline> Finish()
    {
        Begin();
        if (outlines.TrueForAll(outline => outline.Label is null)) return outlines;
        var joined = outlines.Where(outline => outline.Label is null).ToList();
        foreach (var group in outlines.Where(outline => outline.Label is not null).GroupBy(outline => outline.Label))
            joined.Add(new CaseOutline(group.Key, [.. group.SelectMany(outline => outline.Segments)]));
        return joined;
    }

    private static IEnumerable<PhraseMatch> Turns(TokenLine line)
    {
        if (!RuleBook.MayFind(TurnRules, line)) return [];
        var turns = new List<PhraseMatch>();
        foreach (var match in RuleBook.Find(TurnRules, line)) turns.Add(match);
        return turns.OrderBy(match => match.First).DistinctBy(match => match.First);
    }

    private static string Named(TokenLine line, PhraseMatch turn)
    {
        var what = line.Tokens[turn.From].Word.Text;
        var number = line.Tokens[turn.To - 1].Word;
        return $"{what} {(number.Number >= 0 ? number.Number.ToString(CultureInfo.InvariantCulture) : number.Text)}";
    }
}
