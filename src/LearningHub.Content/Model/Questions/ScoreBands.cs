using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>How the sum of a screening tool is read.</summary>
/// <param name="Source">Where the bands are from: a work of <c>references.yml</c>, and a place behind a comma.</param>
/// <param name="Bands">Lowest first.</param>
public sealed record ScoreBands(Located<string> Source, IReadOnlyList<ScoreBand> Bands);

/// <summary>A range of scores.</summary>
/// <param name="From">Lowest score of the band.</param>
/// <param name="Label">What it means.</param>
public sealed record ScoreBand(int From, string Label);
