using System.Globalization;
using System.Text;

namespace LearningHub.SafetyTraining;

/// <summary>Writes weights as the safety check reads them.</summary>
internal static class WeightsFile
{
    private const string Header = """
        of the sentence classifier: a feature, a tab, its weight; the empty feature has the bias. Above 0 speaks for a case, below 0 for a
        board's own business. The labelled sentences under tests/LearningHub.Tests/Safety are ours and under the licence of the project.
        Do not edit: dotnet run -c Release --project tests/LearningHub.SafetyTraining


        """;

    /// <summary>Writes them. Weights that round to 0 are left out.</summary>
    /// <param name="path">The file.</param>
    /// <param name="weights">Weights by feature.</param>
    /// <param name="texts">From how many texts they were learnt: the first line says it.</param>
    public static void Write(string path, IReadOnlyDictionary<string, float> weights, int texts)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Weights learnt from {texts} sentences\n").Append(Header);
        foreach (var (feature, weight) in weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var rounded = weight.ToString("0.0", CultureInfo.InvariantCulture);
            if (rounded is not ("0.0" or "-0.0")) text.Append(CultureInfo.InvariantCulture, $"{feature}\t{rounded}\n");
        }
        File.WriteAllText(path, text.ToString());
    }
}
