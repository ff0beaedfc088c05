using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Decides whether a whole paragraph is bold.</summary>
internal static class WordEmphasis
{
    /// <summary>Whether all its words are bold.</summary>
    public static bool IsStrong(Paragraph paragraph)
    {
        var runs = paragraph.Descendants<Run>().Where(run => !string.IsNullOrWhiteSpace(run.InnerText)).ToList();
        return runs.Count > 0 && runs.TrueForAll(run => run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));
    }
}
