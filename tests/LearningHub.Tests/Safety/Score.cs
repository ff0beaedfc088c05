namespace LearningHub.Tests.Safety;

/// <summary>How often a kind of risk was found, missed and reported where it is not.</summary>
internal readonly record struct Score(int Hits, int Misses, int Alarms)
{
    public double Recall => Hits + Misses == 0 ? 1 : (double)Hits / (Hits + Misses);

    public double Precision => Hits + Alarms == 0 ? 1 : (double)Hits / (Hits + Alarms);

    public Score With(bool isExpected, bool isFound) => (isExpected, isFound) switch
    {
        (true, true) => this with { Hits = Hits + 1 },
        (true, false) => this with { Misses = Misses + 1 },
        _ => this with { Alarms = Alarms + 1 },
    };
}
