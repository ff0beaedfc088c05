using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Linking;

/// <summary>Addresses of the pages that are generated. Content may link to them but may not use them.</summary>
public static class GeneratedPages
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>All practice themes.</summary>
    public const string PracticeThemes = "/practice-themes/";

    /// <summary>All audiences.</summary>
    public const string Audiences = "/audiences/";

    /// <summary>All levels of need.</summary>
    public const string Levels = "/levels/";

    /// <summary>The glossary.</summary>
    public const string Glossary = "/glossary/";

    /// <summary>The works that the library refers to.</summary>
    public const string References = "/references/";

    /// <summary>Law and guidance.</summary>
    public const string Law = "/law/";

    /// <summary>Every recommendation and what answers it.</summary>
    public const string Recommendations = "/recommendations/";

    /// <summary>The page of one recommendation, from finding to second look.</summary>
    /// <param name="resource">Id of the resource that it stands in.</param>
    /// <param name="recommendation">Its id there.</param>
    public static string ThreadOf(string resource, string recommendation) => $"{Recommendations}{resource}/{recommendation}/";

    /// <summary>Every finding of every audit and piece of research.</summary>
    public const string Findings = "/findings/";

    /// <summary>What children, parents and relatives said.</summary>
    public const string Voices = "/voices/";

    /// <summary>All programmes side by side.</summary>
    public const string CompareProgrammes = "/programmes/compare/";

    /// <summary>What is new.</summary>
    public const string WhatsNew = "/whats-new/";

    /// <summary>The search page.</summary>
    public const string Search = "/search/";

    /// <summary>The accessibility statement.</summary>
    public const string Accessibility = "/accessibility/";

    /// <summary>How to use the data of the hub: downloads and the API.</summary>
    public const string Data = "/api/";

    /// <summary>Where files of the content folder are published.</summary>
    public const string Files = "/files/";

    /// <summary>Where the code of a copy is checked.</summary>
    public const string Check = Papers.Paper.CheckFolder;

    private static readonly string[] Fixed =
        [Check, Home, PracticeThemes, Audiences, Levels, Glossary, References, Law, Recommendations,
            Findings, Voices, CompareProgrammes, WhatsNew, Search, Accessibility, Data];

    /// <summary>Whether an address belongs to a generated page.</summary>
    public static bool Contains(Vocabularies vocabularies, string address)
    {
        if (Fixed.Contains(address)) return true;
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (!address.EndsWith('/')) return false;
        if (parts.Length == 1) return ResourceType.All.Any(type => type.IsListed && type.Section == parts[0]);
        if (parts.Length != 2) return false;
        return parts[0] switch
        {
            "practice-themes" => vocabularies.PracticeThemes.Find(parts[1]) is not null,
            "audiences" => vocabularies.Audiences.Find(parts[1]) is not null,
            "levels" => vocabularies.Levels.Find(parts[1]) is not null,
            _ => false,
        };
    }
}
