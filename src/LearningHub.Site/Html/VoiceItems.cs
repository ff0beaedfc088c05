using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Site.Pages.Voices;

namespace LearningHub.Site.Html;

/// <summary>Makes voices ready to show.</summary>
internal static class VoiceItems
{
    /// <summary>A voice with its source.</summary>
    public static VoiceItem Create(Voice voice, LinkedLibrary library, PageUrls urls)
    {
        var work = voice.Source is { } cited ? library.References.GetValueOrDefault(cited.ReferenceId) : null;
        return new VoiceItem(
            voice.Id, voice.Words.Value, voice.By, $"{voice.Setting}. {voice.Said}",
            work is null ? null : $"{ShortLine(work)}, {PlaceIn(voice.Source!.Place)}",
            work is null ? null : $"{urls.To(GeneratedPages.References)}#{work.Id}");
    }

    /// <summary>The voices beside any of some findings, each once, in the order of the list.</summary>
    public static IReadOnlyList<VoiceItem> BesideAny(IEnumerable<string> findings, LinkedLibrary library, PageUrls urls)
    {
        var wanted = findings.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. library.Voices.Where(voice => voice.Beside.Any(key => wanted.Contains(key.Value)))
                .Select(voice => Create(voice, library, urls)),
        ];
    }

    private static string PlaceIn(string? place) =>
        place is null ? string.Empty : char.IsAsciiDigit(place[0]) ? $"paragraph {place}" : place;

    private static string ShortLine(Reference work)
    {
        var who = work.Authors is [var first, ..] ? first : work.Publisher ?? work.Title;
        return work.Issued is { } issued ? $"{who} ({issued.Year})" : who;
    }
}
