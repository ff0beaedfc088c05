using System.Text.RegularExpressions;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Editing;
using LearningHub.Safety.Words;
using LearningHub.Studio.Folder;

namespace LearningHub.Studio.Spelling;

/// <summary>Words that no dictionary has and that are right all the same: those of the library's lists, and names of places.</summary>
internal static partial class KnownWords
{
    // Of search.yml only the words that are never corrected count: the rest is what people type, mistakes included.
    private static readonly string[] Lists =
        [HubKeys.File.Name, SafetyKeys.File.Name, "glossary.yml", "references.yml", "law.yml", "vocabularies.yml"];

    /// <summary>Those of some words that are known.</summary>
    public static IReadOnlyList<string> Collect(StudioFolder folder, IEnumerable<string> words)
    {
        var ours = new HashSet<string>(folder.Library.Source.Search.NeverCorrected, StringComparer.OrdinalIgnoreCase);
        foreach (var list in Lists.Where(folder.Files.Exists))
        {
            if (EditableText.Read(folder.Files.Read(list))?.Text is not { } text) continue;
            foreach (var match in Word().EnumerateMatches(text)) ours.Add(Plain(text.Substring(match.Index, match.Length)));
        }
        return [.. words.Where(word => IsKnown(Plain(word)))];

        bool IsKnown(string word) => ours.Contains(word) || SpellingWords.Knows(word)
            || (word.EndsWith("'s", StringComparison.Ordinal) && IsKnown(word[..^2]));
    }

    private static string Plain(string word) => word.Replace('’', '\'');

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*")]
    private static partial Regex Word();
}
