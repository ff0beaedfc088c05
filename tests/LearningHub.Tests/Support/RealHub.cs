using LearningHub.Content;
using LearningHub.Content.Linking;

namespace LearningHub.Tests.Support;

/// <summary>The repository's own content, read and checked once for all tests. Nothing changes it.</summary>
internal static class RealHub
{
    private static readonly Lazy<Library> Once = new(() => Library.Load(Repository.ContentFiles, new LibraryOptions(SmallHub.Today)));

    /// <summary>The library with its diagnostics.</summary>
    public static Library Library => Once.Value;

    /// <summary>The linked library.</summary>
    public static LinkedLibrary Linked => Library.Linked!;
}
