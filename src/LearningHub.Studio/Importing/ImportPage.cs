using LearningHub.Import;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Importing;

/// <summary>The form for a report, or its result.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Outcome">What came of it; null before.</param>
/// <param name="Account">The account of words; empty before.</param>
/// <param name="LargestMegabytes">The largest file that is taken.</param>
public sealed record ImportPage(Frame Frame, ImportOutcome? Outcome, string Account, long LargestMegabytes);
