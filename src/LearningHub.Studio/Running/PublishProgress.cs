using System.Globalization;

namespace LearningHub.Studio.Running;

/// <summary>How far the publication of this moment has come, for the page that waits for it.</summary>
public sealed class PublishProgress
{
    private volatile string words = string.Empty;

    /// <summary>It in words; empty if nothing is being published.</summary>
    public string Words => words;

    /// <summary>Tells what is done now. Called from any thread.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="done">How much of it is done.</param>
    /// <param name="all">How much there is; 0: nobody knows.</param>
    public void Report(string work, int done, int all) => words = all == 0
        ? work : string.Create(CultureInfo.InvariantCulture, $"{work}: {done:N0} of {all:N0}");

    /// <summary>Ends it.</summary>
    public void End() => words = string.Empty;
}
