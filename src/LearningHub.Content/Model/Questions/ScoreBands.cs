using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>The meaning of the total score of a screening tool.</summary>
/// <param name="Source">The source of the bands: a work of <c>references.yml</c>, a comma and a place.</param>
/// <param name="Bands">Lowest first.</param>
public sealed record ScoreBands(Located<string> Source, IReadOnlyList<ScoreBand> Bands);

/// <summary>A range of scores.</summary>
/// <param name="From">Lowest score of the band.</param>
/// <param name="Label">What it means.</param>
public sealed record ScoreBand(int From, string Label);
