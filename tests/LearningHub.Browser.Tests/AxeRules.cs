using Deque.AxeCore.Commons;

namespace LearningHub.Browser.Tests;

/// <summary>What axe looks at. It tells what is wrong and not what is right, which takes half of its time.</summary>
internal static class AxeRules
{
    /// <summary>All rules of WCAG 2.2 to level AA, and good practice.</summary>
    public static readonly AxeRunOptions All = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Contrast of text alone.</summary>
    public static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
        ResultTypes = [ResultType.Violations],
    };
}
