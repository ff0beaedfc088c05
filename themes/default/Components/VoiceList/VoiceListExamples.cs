using LearningHub.Site.Pages.Voices;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="VoiceList"/>.</summary>
internal static class VoiceListExamples
{
    /// <summary>A voice with its source.</summary>
    public static VoiceItem Voice { get; } = new(
        "same-people", "I tell them more when they come again.", "A child, made up", "A plan & a visit. To the auditors",
        "A. Writer (2014) A report. Paragraph 3.2.", "references/#a");

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<VoiceList>("voices", "Items", new[] { Voice, Voice with { Source = null, SourceHref = null } }),
    ];
}
