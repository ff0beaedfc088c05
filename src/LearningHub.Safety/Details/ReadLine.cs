using LearningHub.Safety.Findings;
using LearningHub.Safety.Stories;

namespace LearningHub.Safety.Details;

/// <summary>A line that was read: what it tells, its dates and what was found in it.</summary>
internal sealed record ReadLine(LineStory Story, IReadOnlyList<WrittenDate> Dates, IReadOnlyList<SafetyFinding> Findings);
