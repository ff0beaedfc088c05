namespace LearningHub.Safety.Files.Drawings;

/// <summary>Words in descriptions that tell who made something.</summary>
internal static class PersonalWords
{
    private static readonly string[] Before =
        ["by", "author", "author:", "artist", "artist:", "owner", "owner:", "©", "(c)", "mr", "mrs", "ms", "miss", "dr"];

    /// <summary>Whether a text names who made something: "Drawn by Jane Example", or an e-mail address.</summary>
    public static bool NameMaker(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(IsMailAddress)) return true;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Before.Contains(words[i].TrimEnd('.').ToLowerInvariant()) && char.IsUpper(words[i + 1][0])) return true;
        }
        return false;
    }

    private static bool IsMailAddress(string word)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && word.AsSpan(at).IndexOf('.') > 1;
    }
}
