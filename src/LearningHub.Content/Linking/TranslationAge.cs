using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Linking;

/// <summary>Whether a translation still fits the text that it was made from.</summary>
public static class TranslationAge
{
    /// <summary>Letters of a digest that authors write: enough to tell versions of one text apart.</summary>
    public const int ShortDigest = 12;

    /// <summary>The resource that another one is a translation of; null if there is none, or it is not shown.</summary>
    public static Resource? OriginalOf(Resource resource, LinkedLibrary library) =>
        resource.TranslationOf is { } id && id.Value != resource.Id ? library.ById.GetValueOrDefault(id.Value) : null;

    /// <summary>A resource in all its languages, itself included, the original first.</summary>
    public static IReadOnlyList<Resource> VersionsOf(Resource resource, LinkedLibrary library)
    {
        var original = resource.TranslationOf?.Value ?? resource.Id;
        return [.. library.BackLinks.TranslationsOf[original].Prepend(library.ById.GetValueOrDefault(original)).OfType<Resource>()
            .Distinct()];
    }

    /// <summary>
    /// Whether the original has changed since: its text has another digest than the translation names, or, where it names none, the
    /// original was reviewed or published later.
    /// </summary>
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
