using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of <c>brand</c> in <c>hub.yml</c>.</summary>
public static class BrandKeys
{
    /// <summary>Brand colour.</summary>
    public static DataKey Colour { get; } = new("colour", KeyKind.Text)
    {
        Meaning = "The colour of headings and buttons: # and six digits. White text must be readable on it.",
        Example = "\"#0b5563\"",
        IsNeeded = true,
        Template = "{colour}",
    };

    /// <summary>Second colour.</summary>
    public static DataKey Accent { get; } = new("accent", KeyKind.Text)
    {
        Meaning = "A second colour, written in the same way.",
        Example = "\"#8a3b5c\"",
        IsNeeded = true,
        Template = "{accent}",
    };

    /// <summary>Logo.</summary>
    public static DataKey Logo { get; } = new("logo", KeyKind.Text)
    {
        Meaning = "A drawing in the content folder, shown at the top of each page.",
        Example = "logo.svg",
        Target = KeyTarget.FileBeside,
        Template = "logo.svg",
    };

    /// <summary>The logo as a picture.</summary>
    public static DataKey LogoPicture { get; } = new("logo-picture", KeyKind.Text)
    {
        Meaning = "The logo once more as a picture (.png), if it is an SVG drawing. Programs that cannot draw SVG, such as LibreOffice, "
            + "show it on slides; without it they show the hub's mark.",
        Example = "logo.png",
        Target = KeyTarget.FileBeside,
    };

    /// <summary>Icon.</summary>
    public static DataKey Icon { get; } = new("icon", KeyKind.Text)
    {
        Meaning = "A picture for home screens, 512 by 512 pixels (.png). Without it one is drawn in your colours.",
        Example = "icon.png",
        Target = KeyTarget.FileBeside,
    };

    /// <summary>Picture for sharing.</summary>
    public static DataKey SharingImage { get; } = new("sharing-image", KeyKind.Text)
    {
        Meaning = "A picture that is shown where pages are shared, 1200 by 630 pixels (.png). Without it one is drawn.",
        Example = "sharing.png",
        Target = KeyTarget.FileBeside,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Colour, Accent, Logo, LogoPicture, Icon, SharingImage];
}
