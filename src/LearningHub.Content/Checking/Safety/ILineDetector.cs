namespace LearningHub.Content.Checking.Safety;

/// <summary>Finds one kind of risk in a line. Detectors hold no state and cost little on lines that have nothing of their kind.</summary>
internal interface ILineDetector
{
    /// <summary>Adds what it finds.</summary>
    void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found);
}
