namespace LearningHub.Web.Insight;

/// <summary>What was searched for in a week.</summary>
public sealed record WeekCounts
{
    /// <summary>The Monday of the week.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>Words that were searched for at least five times.</summary>
    public Dictionary<string, SearchCount> Words { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Words that were searched for less often, by a hash: the words themselves are not kept.</summary>
    public Dictionary<string, SearchCount> Rare { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Searches of which only the number is kept.</summary>
    public SearchCount Others { get; set; } = SearchCount.None;

    /// <summary>How often the page at an address came first.</summary>
    public Dictionary<string, int> First { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The Monday of the week that a day is in.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

/// <summary>A number of searches.</summary>
/// <param name="Searches">How many.</param>
/// <param name="Empty">How many of them found nothing.</param>
public sealed record SearchCount(int Searches, int Empty)
{
    /// <summary>None.</summary>
    public static SearchCount None { get; } = new(0, 0);

    /// <summary>The sum.</summary>
    public SearchCount Plus(SearchCount more) => new(Searches + more.Searches, Empty + more.Empty);
}
