namespace LearningHub.Content.Model;

/// <summary>Kinds of file that may be beside resources and are published unchanged.</summary>
public static class Assets
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".pdf", ".docx", ".odt", ".pptx", ".odp", ".xlsx", ".ods", ".csv",
    };

    /// <summary>Whether a file of this name is published.</summary>
    public static bool IsPublished(string path) => Extensions.Contains(Path.GetExtension(path));
}
