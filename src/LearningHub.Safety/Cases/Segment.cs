using LearningHub.Safety.Details;

namespace LearningHub.Safety.Cases;

/// <summary>A part of a line, from one token to another.</summary>
/// <param name="line">The line.</param>
/// <param name="from">Its first token.</param>
/// <param name="to">The token behind its last.</param>
internal sealed class Segment(ReadLine line, int from, int to)
{
    private IReadOnlyList<CaseDetail>? details;
    private bool? tellsOfOne;

    /// <summary>The line.</summary>
    public ReadLine Line => line;

    /// <summary>Its first token.</summary>
    public int From => from;

    /// <summary>The token behind its last.</summary>
    public int To => to;

    /// <summary>Offset of its first letter.</summary>
    public int Start => line.Story.Line.Tokens[from].Start;

    /// <summary>Offset behind its last letter.</summary>
    public int End => line.Story.Line.Tokens[to - 1].End;

    /// <summary>Its words.</summary>
    public string Text => from == 0 && to == line.Story.Line.Tokens.Length ? line.Story.Line.Text : line.Story.Line.Text[Start..End];

    /// <summary>Whether a sentence of it tells of one family.</summary>
    public bool TellsOfOne => tellsOfOne ??= DetailFinder.TellsOfOne(this);

    /// <summary>Its details, if the outline around it tells of one family. Stretches that overlap share them.</summary>
    public IReadOnlyList<CaseDetail> Details => details ??= DetailFinder.Find(this);
}
