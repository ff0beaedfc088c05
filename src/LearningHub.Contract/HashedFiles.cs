using System.Security.Cryptography;

namespace LearningHub.Contract;

/// <summary>Files whose names contain a hash of their bytes. They never change, so browsers and caches may keep them for ever.</summary>
public static class HashedFiles
{
    /// <summary>Their folder in the site. All files in it have a hash in their names.</summary>
    public const string Folder = "assets/by-hash/";

    private const int HashBytes = 5;

    /// <summary>The path of a file in the folder: <c>assets/by-hash/hub-3F09A1C2D4.css</c>.</summary>
    /// <param name="name">Its name without a hash, for example "hub.css".</param>
    /// <param name="bytes">What it holds.</param>
    public static string PathOf(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes).AsSpan(0, HashBytes));
        return $"{Folder}{Path.GetFileNameWithoutExtension(name)}-{hash}{Path.GetExtension(name)}";
    }
}
