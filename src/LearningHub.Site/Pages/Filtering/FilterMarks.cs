namespace LearningHub.Site.Pages.Filtering;

/// <summary>The values of a list entry for the filters.</summary>
/// <param name="Values">Values by filter; several values are separated by spaces.</param>
public sealed record FilterMarks(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The marks as attributes of an element.</summary>
    public Dictionary<string, object> Attributes() => Values.ToDictionary(pair => $"data-{pair.Key}", pair => (object)pair.Value);
}
