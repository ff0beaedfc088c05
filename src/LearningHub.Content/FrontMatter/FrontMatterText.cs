using System.Text;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>Writes the front matter of a draft, in the order of the table of keys.</summary>
public static class FrontMatterText
{
    /// <summary>The front matter between its two lines of hyphens.</summary>
    /// <param name="type">The type of resource.</param>
    /// <param name="valueOf">What to write after a key, with a comment if there is one; null leaves the key out.</param>
    /// <param name="forLater">Keys to write as comments, because the author has to find out their values.</param>
    public static string Write(
        ResourceType type, Func<FrontMatterKey, string?> valueOf, params IReadOnlyCollection<FrontMatterKey> forLater)
    {
        var text = new StringBuilder("---\n");
        foreach (var key in FrontMatterKeys.AllowedIn(type))
        {
            if (valueOf(key) is not { } value) continue;
            text.Append(forLater.Contains(key) ? "# " : string.Empty).Append(key.Name).Append(": ").Append(value).Append('\n');
        }
        return text.Append("---\n\n").ToString();
    }
}
