using System.Text;

namespace LearningHub.Search.Analysis;

/// <summary>The lists in the folder <c>Words</c>, which are part of the program.</summary>
internal static class WordLists
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // The lines of a list that are no comments.
    public static string[] Lines(string name) =>
        [.. Encoding.UTF8.GetString(Read(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
}
