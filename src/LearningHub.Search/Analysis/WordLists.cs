namespace LearningHub.Search.Analysis;

/// <summary>The lists in the folder <c>Words</c>, which are part of the program.</summary>
internal static class WordLists
{
    // The lines of a list that are no comments.
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(WordLists).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
