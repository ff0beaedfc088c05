using System.Globalization;

namespace LearningHub.Site.Papers;

/// <summary>Writes the size of a file for readers.</summary>
internal static class FileSize
{
    private const double Kilo = 1000;

    /// <summary>For example "24 KB" or "1.2 MB".</summary>
    public static string Write(long bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / Kilo)):0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB");
}
