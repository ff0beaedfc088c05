namespace LearningHub.Safety.Stories;

/// <summary>What a sentence tells of.</summary>
/// <param name="TellsOfOne">It speaks of one child, adult or family.</param>
/// <param name="HasEvent">It tells of something that befalls one family.</param>
/// <param name="IsPublic">It speaks of laws, meetings, inspections, training and other public business.</param>
/// <param name="IsAttendance">It lists people by their office.</param>
/// <param name="IsPractice">It tells of what organisations do.</param>
internal readonly record struct SentenceStory(bool TellsOfOne, bool HasEvent, bool IsPublic, bool IsAttendance, bool IsPractice)
{
    /// <summary>Whether it is part of the story of one family.</summary>
    public bool IsStory => TellsOfOne || HasEvent;
}
