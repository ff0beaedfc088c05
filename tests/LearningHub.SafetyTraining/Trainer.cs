using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace LearningHub.SafetyTraining;

/// <summary>Learns weights by logistic regression.</summary>
internal static class Trainer
{
    // A feature of one or two texts says more of those texts than of others.
    private const int LeastTexts = 3;

    // Chosen by leaving sets out: the first makes most weights 0, which keeps the file small; the second keeps the others low.
    private const float L1 = 0.1f;
    private const float L2 = 0.05f;

    /// <summary>Weights by feature; the empty feature has the bias.</summary>
    public static SortedDictionary<string, float> Learn(IReadOnlyCollection<Example> examples)
    {
        var numbers = examples.SelectMany(example => example.Features).CountBy(feature => feature, StringComparer.Ordinal)
            .Where(pair => pair.Value >= LeastTexts).Select(pair => pair.Key).Order(StringComparer.Ordinal)
            .Select((feature, at) => (feature, at)).ToDictionary(pair => pair.feature, pair => pair.at, StringComparer.Ordinal);
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, numbers.Count);
        var data = context.Data.LoadFromEnumerable(examples.Select(example => RowOf(example, numbers)), schema);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = L1,
            L2Regularization = L2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
        });
        var model = trainer.Fit(context.Data.Cache(data)).Model.SubModel;
        var weights = new SortedDictionary<string, float>(StringComparer.Ordinal) { [string.Empty] = model.Bias };
        foreach (var (feature, at) in numbers)
        {
            if (model.Weights[at] != 0) weights[feature] = model.Weights[at];
        }
        return weights;
    }

    // Divided by the root of how many there are, so that long texts do not weigh more.
    private static Row RowOf(Example example, Dictionary<string, int> numbers)
    {
        var share = 1 / (float)Math.Sqrt(example.Features.Count);
        int[] at = [.. example.Features.Where(numbers.ContainsKey).Select(feature => numbers[feature]).Order()];
        return new Row
        {
            Label = example.IsRisk,
            Features = new VBuffer<float>(numbers.Count, at.Length, [.. at.Select(_ => share)], at),
        };
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
