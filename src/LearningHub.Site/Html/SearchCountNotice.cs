using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Site.Html;

/// <summary>What the page about privacy says where searches are counted.</summary>
internal static class SearchCountNotice
{
    private const string PageId = "privacy";

    /// <summary>The words, as HTML; empty on other pages, and where nothing is counted.</summary>
    public static string Write(Resource resource, HubSettings settings)
    {
        if (resource.Id != PageId || settings.CountSearches == 0) return string.Empty;
        var weeks = settings.CountSearches == 1 ? "one week" : $"{settings.CountSearches} weeks";
        return "<h2 id=\"searches-are-counted\">Searches are counted</h2>"
            + "<p>So that the board learns what is missing here, this site counts what people search for: how often the same words were "
            + "searched for in a week, whether anything was found, and which page came first. It does not keep who searched, from which "
            + "address, on which day or at what time. Words that were searched for fewer than five times in a week are never kept as "
            + $"words, only as a number. All counts are erased after {weeks}.</p>";
    }
}
