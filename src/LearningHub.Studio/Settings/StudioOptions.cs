using LearningHub.Site;

namespace LearningHub.Studio.Settings;

/// <summary>How a studio is started.</summary>
public sealed record StudioOptions
{
    /// <summary>The content folder.</summary>
    public required string Content { get; init; }

    /// <summary>The folder that the hub is published to; null: the studio does not publish.</summary>
    public string? PublishTo { get; init; }

    /// <summary>The address to listen on. Without sign-in only this computer may reach it.</summary>
    public required string Url { get; init; }

    /// <summary>The address that the preview listens on.</summary>
    public string PreviewUrl { get; init; } = "http://127.0.0.1:0";

    /// <summary>How people sign in; null: the studio is for whoever has the key of the terminal, on this computer.</summary>
    public SignInSettings? SignIn { get; init; }

    /// <summary>The folder for what the studio remembers: the audit trail. Null: a folder beside the releases.</summary>
    public string? State { get; init; }

    /// <summary>How the site looks.</summary>
    public required ISiteTheme Theme { get; init; }

    /// <summary>How many releases are kept when a new one is published.</summary>
    public int Keep { get; init; } = 10;

    /// <summary>Tells the day.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Today);

    /// <summary>Receives sentences for the person who runs the studio.</summary>
    public Action<string> Say { get; init; } = _ => { };

    /// <summary>The folder in which rounds of audits lie; null: the folder rounds beside the content folder.</summary>
    public string? Rounds { get; init; }

    /// <summary>The folder in which rounds lie.</summary>
    public string RoundsFolder => Rounds
        ?? Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Content))) ?? Content, "rounds");

    /// <summary>The folder that the audit trail lies in; null where there is none, because the studio does not publish.</summary>
    public string? StateFolder => State ?? (PublishTo is { } to ? StateFolderIn(to) : null);

    /// <summary>The folder for what the studio remembers, inside the one that a hub is published to.</summary>
    public static string StateFolderIn(string publication) => Path.Combine(publication, "studio");
}
