namespace LearningHub.Web.Serving;

/// <summary>Where the host takes the files of the site from.</summary>
public interface ISiteSource
{
    /// <summary>The bytes of a file by its path in the site, or null.</summary>
    Task<byte[]?> ReadAsync(string path);
}
