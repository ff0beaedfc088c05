using System.Security.Cryptography;

namespace LearningHub.Web.Snapshots;

/// <summary>A file of the site as it is sent.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Tag">Changes whenever the bytes do; without quotation marks.</param>
public sealed record SiteFile(ReadOnlyMemory<byte> Bytes, string Tag)
{
    private const int TagLetters = 24;

    /// <summary>Its compressed forms; null where it is sent as it is, as in a preview.</summary>
    public CompressedCopies? Copies { get; init; }

    /// <summary>A file with a tag made from its bytes.</summary>
    public static SiteFile FromBytes(byte[] bytes) => new(bytes, TagOf(Convert.ToHexStringLower(SHA256.HashData(bytes))));

    /// <summary>The tag of a file with a hash (SHA-256 in hexadecimal digits).</summary>
    public static string TagOf(string sha256) => sha256[..TagLetters];
}
