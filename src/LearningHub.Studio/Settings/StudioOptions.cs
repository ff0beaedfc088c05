using LearningHub.Site;

namespace LearningHub.Studio.Settings;

/// <summary>How a studio is started.</summary>
public sealed record StudioOptions
{
    /// <summary>The content folder.</summary>
    public required string Content { get; init; }

    /// <summary>The folder that the hub is published to; null: the studio does not publish.</summary>
    public string? PublishTo { get; init; }

    /// <summary>The address to listen on, which only this computer can reach.</summary>
    public required string Url { get; init; }

    /// <summary>How the site looks.</summary>
    public required ISiteTheme Theme { get; init; }

    /// <summary>How many releases stay when a new one is published.</summary>
    public int Keep { get; init; } = 10;

    /// <summary>Tells the day.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Today);

    /// <summary>Is told in a sentence what whoever runs the studio should know.</summary>
    public Action<string> Say { get; init; } = _ => { };
}
