using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>An entry of the directory of local help.</summary>
/// <param name="Telephone">The number that families ring.</param>
/// <param name="WebAddress">Its own website.</param>
/// <param name="Email">Its mail address.</param>
public sealed record LocalHelpDetails(Located<string>? Telephone, Located<string>? WebAddress, Located<string>? Email) : ResourceDetails
{
    /// <summary>Who can use it.</summary>
    public string? ForWhom { get; init; }

    /// <summary>The area that it serves.</summary>
    public string? Area { get; init; }

    /// <summary>When somebody answers.</summary>
    public string? Hours { get; init; }

    /// <summary>Whether families can ask for it themselves, and how.</summary>
    public string? HowToGetHelp { get; init; }
}
