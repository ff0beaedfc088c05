using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Linking;

/// <summary>Whether a translation is still up to date.</summary>
public static class TranslationAge
{
    /// <summary>How many characters of a digest authors write: enough to distinguish versions of one text.</summary>
    public const int ShortDigest = 12;

    /// <summary>The original of a translation; null if there is none, or if it is not shown.</summary>
    public static Resource? OriginalOf(Resource resource, LinkedLibrary library) =>
        resource.TranslationOf is { } id && id.Value != resource.Id ? library.ById.GetValueOrDefault(id.Value) : null;

    /// <summary>A resource in all its languages, itself included, the original first.</summary>
    public static IReadOnlyList<Resource> VersionsOf(Resource resource, LinkedLibrary library)
    {
        var original = resource.TranslationOf?.Value ?? resource.Id;
        return [.. library.BackLinks.TranslationsOf[original].Prepend(library.ById.GetValueOrDefault(original)).OfType<Resource>()
            .Distinct()];
    }

    /// <summary>Whether the original has changed since. That is so if the digest of its text differs from the one that the translation
    /// names. If the translation names none, the original must have been reviewed or published later.</summary>
    public static bool IsOlder(Resource translation, Resource original)
    {
        if (translation.OriginalText is { Value: { Length: > 0 } digest })
            return !TextDigest.For(original).StartsWith(digest, StringComparison.OrdinalIgnoreCase);
        return LastDay(original) is { } changed && (LastDay(translation) is not { } translated || translated < changed);
    }

    /// <summary>The beginning of the digest of a text, as authors write it.</summary>
    public static string DigestOf(Resource original) => TextDigest.For(original)[..ShortDigest];

    private static DateOnly? LastDay(Resource resource) =>
        resource.Reviewed > resource.Published ? resource.Reviewed : resource.Published ?? resource.Reviewed;
}
