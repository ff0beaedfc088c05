using System.Globalization;

namespace LearningHub.Contract.Description;

/// <summary>A kind of error of the API.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">Short name, the same in every answer with this status.</param>
/// <param name="Meaning">What it means and what to do, if there is no more exact text.</param>
public sealed record ErrorDescription(int Status, string Title, string Meaning)
{
    /// <summary>Where the page about the data explains it.</summary>
    public string Anchor { get; } = string.Create(CultureInfo.InvariantCulture, $"error-{Status}");
}
