using LearningHub.Studio.Layout;
using LearningHub.Web.Insight;

namespace LearningHub.Studio.Insights;

/// <summary>What people search for.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Weeks">For how many weeks counts are kept; 0: nothing is counted.</param>
/// <param name="Report">What was counted.</param>
/// <param name="Words">The words with what they find now.</param>
/// <param name="First">Titles of the pages that came first, with their addresses and how often.</param>
public sealed record InsightPage(
    Frame Frame, int Weeks, InsightReport Report, IReadOnlyList<SearchedWords> Words,
    IReadOnlyList<(string Title, string Address, int Count)> First);

/// <summary>Words that people search for.</summary>
/// <param name="Words">The words.</param>
/// <param name="Count">How often.</param>
/// <param name="FindsNow">The title of what comes first for them now; null if they find nothing.</param>
public sealed record SearchedWords(string Words, SearchCount Count, string? FindsNow);
