using LearningHub.SafetyTraining;

var sets = Path.Combine("tests", "LearningHub.Tests", "Safety");
var table = Path.Combine("src", "LearningHub.Safety", "Classifying", "weights.txt");
if (!Directory.Exists(sets))
{
    Console.Error.WriteLine($"There is no folder {sets} here. Run this from the root of the repository.");
    return 1;
}
var examples = ExampleReader.ReadAll(sets);
if (args is ["measure"])
{
    Console.Write(Measure.LeavingSetsOut(examples));
    return 0;
}
WeightsFile.Write(table, Trainer.Learn(examples), examples.Count);
Console.WriteLine($"{table}: weights learnt from {examples.Count} texts of {examples.DistinctBy(example => example.Set).Count()} sets.");
return 0;
