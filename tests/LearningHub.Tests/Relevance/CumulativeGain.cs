namespace LearningHub.Tests.Relevance;

/// <summary>Normalised discounted cumulative gain of the first ten, from 0 to 1 (Järvelin and Kekäläinen 2002; gains 2^grade −
/// 1).</summary>
internal static class CumulativeGain
{
    /// <summary>Results that count.</summary>
    public const int Depth = 10;

    /// <summary>The gain of an answer.</summary>
    /// <param name="found">Grades of the results, best result first.</param>
    /// <param name="judged">Grades of all that could have been found.</param>
    public static double Measure(IEnumerable<int> found, IEnumerable<int> judged)
    {
        var ideal = Sum(judged.OrderDescending());
        return ideal == 0 ? 1 : Sum(found) / ideal;
    }

    private static double Sum(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
}
