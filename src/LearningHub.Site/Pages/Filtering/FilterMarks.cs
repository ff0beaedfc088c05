namespace LearningHub.Site.Pages.Filtering;

/// <summary>What an entry of a list says of itself, for the filters.</summary>
/// <param name="Values">Values by filter; several stand with spaces between them.</param>
public sealed record FilterMarks(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The marks as attributes of an element.</summary>
    public Dictionary<string, object> Attributes() => Values.ToDictionary(pair => $"data-{pair.Key}", pair => (object)pair.Value);
}
