namespace LearningHub.Site.Pages.Filtering;

/// <summary>A choice by which a list is narrowed.</summary>
/// <param name="Id">Name of the choice in the address and in the marks of the entries.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Options">Values with their labels, in order.</param>
public sealed record ListFilter(string Id, string Label, IReadOnlyList<(string Value, string Label)> Options);
