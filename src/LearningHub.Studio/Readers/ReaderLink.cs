namespace LearningHub.Studio.Readers;

/// <summary>A link with which somebody without an account reads one page of the preview and says what they think of it.</summary>
/// <param name="Id">Names the link; a part of its address.</param>
/// <param name="Path">The file of the resource.</param>
/// <param name="By">Who made the link.</param>
/// <param name="Made">When.</param>
/// <param name="Until">When it stops working.</param>
public sealed record ReaderLink(string Id, string Path, string By, DateTimeOffset Made, DateTimeOffset Until)
{
    /// <summary>Whether somebody has ended it before its time.</summary>
    public bool IsEnded { get; init; }

    /// <summary>What readers wrote, the oldest first.</summary>
    public IReadOnlyList<ReaderRemark> Remarks { get; init; } = [];

    /// <summary>Whether it works at a moment.</summary>
    public bool WorksAt(DateTimeOffset now) => !IsEnded && now < Until;
}

/// <summary>What a reader wrote.</summary>
/// <param name="At">When.</param>
/// <param name="Name">The name that they typed.</param>
/// <param name="Part">The title of the card that it is about; empty for the whole page.</param>
/// <param name="Text">The comment; empty for "I agree".</param>
public sealed record ReaderRemark(DateTimeOffset At, string Name, string Part, string Text)
{
    /// <summary>Whether the reader agrees to the page.</summary>
    public bool IsAgreement => Text.Length == 0;
}
