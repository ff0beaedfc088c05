using System.CommandLine;

namespace LearningHub.Benchmarks;

/// <summary>Options whose number must be at least 1.</summary>
internal static class CountOption
{
    /// <summary>Refuses numbers below 1. At the option itself, because a validator of the command sees no defaults.</summary>
    public static void RefuseBelowOne(this Option<int> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < 1) result.AddError($"{option.Name} must be at least 1.");
    });
}
