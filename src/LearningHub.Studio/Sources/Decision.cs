namespace LearningHub.Studio.Sources;

/// <summary>Something that a person must decide before a draft is published.</summary>
/// <param name="Key">Names it in the form.</param>
/// <param name="Text">What to decide.</param>
/// <param name="Path">The file that it is about.</param>
/// <param name="Line">The line of that file, from 1.</param>
/// <param name="IsDone">Whether it is decided.</param>
/// <param name="IsByHand">Whether no check can tell, so that whoever decides it ticks it.</param>
public sealed record Decision(string Key, string Text, string Path, int Line, bool IsDone, bool IsByHand);
