namespace LearningHub.Safety.Files.Pdf;

/// <summary>How words under a black bar are really removed.</summary>
internal static class CoveredWords
{
    public const string Mend =
        "Delete the words in the document and write [name removed] instead, or use the Redact tool of Acrobat and apply it. A black bar "
            + "only covers them.";
}
