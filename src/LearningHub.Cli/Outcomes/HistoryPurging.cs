using LearningHub.Releases.Purging;
using LearningHub.Studio.History;

namespace LearningHub.Cli.Outcomes;

/// <summary>The part of <c>hub purge</c> that searches a content folder and its git history, and takes words out of the history.</summary>
internal static class HistoryPurging
{
    private const int MostPlaces = 10;

    /// <summary>Runs it.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="words">The words.</param>
    /// <param name="isTry">Whether nothing is to be removed.</param>
    /// <param name="agrees">Asks whether to go on.</param>
    /// <returns>The exit code: something is left, or nothing.</returns>
    public static int Run(DirectoryInfo content, PurgeWords words, bool isTry, Func<string, bool> agrees)
    {
        if (!content.Exists) throw new DirectoryNotFoundException($"There is no folder {content.FullName}.");
        var searched = SearchedContent.Search(content.FullName, words);
        var texts = searched.Texts;
        if (texts.Count > 0)
        {
            Console.WriteLine($"These files of {content.FullName} contain the words. Correct them and publish first:");
            Show(texts);
        }
        if (searched.History is not { } found)
        {
            Console.WriteLine($"{content.FullName} does not lie in a git repository, so there are no earlier versions.");
            return texts.Count == 0 ? ExitCode.Clean : ExitCode.ContentErrors;
        }
        Console.WriteLine($"Looked through {found.Objects} objects of the git history in {found.Root}.");
        if (found.Found.Count == 0)
        {
            Console.WriteLine("The words are nowhere in it.");
            return texts.Count == 0 ? ExitCode.Clean : ExitCode.ContentErrors;
        }
        Console.WriteLine("The words are in earlier versions of:");
        Show(found.Places);
        if (searched.Obstacles.Count > 0) return Refuse(found, searched.Obstacles);
        if (isTry || !agrees("Take these versions out of the history for good? The ids of later versions change."))
        {
            Console.WriteLine("Nothing was taken out of the history.");
            return isTry ? ExitCode.Clean : ExitCode.ContentErrors;
        }
        var left = HistoryPurge.Purge(content.FullName, found, words);
        Console.WriteLine(left.Found.Count == 0
            ? $"Read the remaining {left.Objects} objects again: the words are nowhere in the history."
            : "The words are still in the history:");
        Show(left.Places);
        return left.Found.Count + texts.Count == 0 ? ExitCode.Clean : ExitCode.ContentErrors;
    }

    private static int Refuse(SearchedHistory found, IReadOnlyList<string> obstacles)
    {
        Console.WriteLine("The history was not changed, because that is not safe here:");
        foreach (var obstacle in obstacles) Console.WriteLine($"    {obstacle}");
        Console.WriteLine($"""
            What to do:
                1. Let everybody who has a copy of {found.Root} send in their work, and stop.
                2. Correct the texts and commit them.
                3. In a fresh clone, write each of the words in a line of its own into words.txt, and run
                       git filter-repo --replace-text words.txt --replace-message words.txt
                   (https://github.com/newren/git-filter-repo). It rewrites all branches and tags.
                4. Push all branches and tags with --force, and ask whoever runs the server to remove what nothing refers to any more.
                5. Delete every other copy, and clone again.
                6. Run this command again on the new clone: it must find nothing.
            """);
        return ExitCode.ContentErrors;
    }

    private static void Show(IReadOnlyList<string> places)
    {
        foreach (var place in places.Take(MostPlaces)) Console.WriteLine($"    {place}");
        if (places.Count > MostPlaces) Console.WriteLine($"    and {places.Count - MostPlaces} more");
    }
}
