using LearningHub.Safety.Details;

namespace LearningHub.Safety.Cases;

/// <summary>A part of a line, from one token to another.</summary>
internal readonly record struct Segment(ReadLine Line, int From, int To)
{
    /// <summary>Offset of its first letter.</summary>
    public int Start => Line.Story.Line.Tokens[From].Start;

    /// <summary>Offset behind its last letter.</summary>
    public int End => Line.Story.Line.Tokens[To - 1].End;

    /// <summary>Its words.</summary>
    public string Text => From == 0 && To == Line.Story.Line.Tokens.Length ? Line.Story.Line.Text : Line.Story.Line.Text[Start..End];
}
