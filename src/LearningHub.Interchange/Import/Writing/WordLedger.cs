using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;
using LearningHub.Interchange.Import.Recognising;

namespace LearningHub.Interchange.Import.Writing;

/// <summary>Holds the promise that no word is dropped: every word of the source is counted against the words of what was written.</summary>
internal static partial class WordLedger
{
    /// <summary>Words of the source that stand neither in the written files nor in the lines left out, with how often they are missing, in source order.</summary>
    public static IReadOnlyList<string> Missing(SourceDocument source, IEnumerable<DraftFile> files, IEnumerable<LeftOutLine> leftOut)
    {
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in files.SelectMany(file => Letters.Words(Entity().Replace(file.Text, " ")))) written[word] = written.GetValueOrDefault(word) + 1;
        foreach (var line in leftOut)
        {
            foreach (var word in Letters.Words(line.Text)) written[word] = written.GetValueOrDefault(word) + line.Times;
        }
        var missing = new List<string>();
        foreach (var word in source.Blocks.SelectMany(block => Letters.Words(Superscripts.Take(block.AllText).Text)))
        {
            var left = written.GetValueOrDefault(word);
            if (left == 0) missing.Add(word);
            else written[word] = left - 1;
        }
        return missing;
    }

    [GeneratedRegex(@"&#12[35];")]
    private static partial Regex Entity();
}
