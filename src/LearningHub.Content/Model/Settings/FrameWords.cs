namespace LearningHub.Content.Model.Settings;

/// <summary>The words around the text of a page (menus, exit, foot of the page) in other languages, from <c>words.yml</c>.</summary>
/// <param name="ByLanguage">Translations by language, and in each by the English phrase.</param>
public sealed record FrameWords(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByLanguage)
{
    /// <summary>No translations.</summary>
    public static FrameWords Empty { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());
}
