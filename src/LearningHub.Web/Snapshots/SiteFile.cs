using System.Security.Cryptography;

namespace LearningHub.Web.Snapshots;

/// <summary>A file of the site as it is sent.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Tag">Its ETag without quotation marks. It changes whenever the bytes change.</param>
public sealed record SiteFile(ReadOnlyMemory<byte> Bytes, string Tag)
{
    private const int TagLetters = 24;

    /// <summary>Its compressed copies; null if it is never compressed, as in a preview.</summary>
    public CompressedCopies? Copies { get; init; }

    /// <summary>A file with a tag made from its bytes.</summary>
    public static SiteFile FromBytes(byte[] bytes) => new(bytes, TagOf(Convert.ToHexStringLower(SHA256.HashData(bytes))));

    /// <summary>The tag of a file with a hash (SHA-256 in hexadecimal digits).</summary>
    public static string TagOf(string sha256) => sha256[..TagLetters];
}
