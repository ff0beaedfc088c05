using System.Security.Cryptography;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>A file of an earlier release that a new one can take over.</summary>
/// <param name="Release">The folder of the earlier release.</param>
/// <param name="File">The file, as the manifest of that release lists it.</param>
/// <param name="FinishedAt">When that release was finished. A file written later is compared with its manifest before it is
/// taken over.</param>
public sealed record FormerFile(string Release, ReleaseFile File, DateTime FinishedAt)
{
    /// <summary>Its bytes; null if it has gone or is not what the manifest lists.</summary>
    public byte[]? TryRead()
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(Path.Combine(Release, File.Path));
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == File.Sha256 ? bytes : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
