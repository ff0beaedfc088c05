namespace LearningHub.Contract.Description;

/// <summary>An address of the API.</summary>
/// <param name="Id">Its name in OpenAPI.</param>
/// <param name="Path">Its path, with <c>{id}</c> for an id.</param>
/// <param name="Title">What it returns, in a few words.</param>
/// <param name="Meaning">What it gives, in sentences.</param>
/// <param name="Parameters">Parameters of its query.</param>
public sealed record EndpointDescription(
    string Id, string Path, string Title, string Meaning, params IReadOnlyList<ParameterDescription> Parameters)
{
    /// <summary>The parameter <c>{id}</c> in its path; null if it has none.</summary>
    public ParameterDescription? PathId { get; init; }

    /// <summary>What the second part of its path is, after the id; null if it has none.</summary>
    public ParameterDescription? PathPart { get; init; }

    /// <summary>Whether its resources can be withdrawn.</summary>
    public bool IsWithdrawable { get; init; }

    /// <summary>Whether it answers in pages.</summary>
    public bool IsPaged => Parameters.Any(parameter => parameter.Name == ApiParameters.Page.Name);
}
