using System.Reflection;
using LearningHub.Content;
using LearningHub.Content.Tracing;
using LearningHub.Contract;
using LearningHub.Export.Papers;
using LearningHub.Releases.Building;
using LearningHub.Safety;
using LearningHub.Search.Indexing;
using LearningHub.Tools.Forms;

namespace LearningHub.Site.Increments;

/// <summary>A stamp of the program: of every assembly of the hub that has a part in a release, and of the packages that they use.</summary>
internal static class ProgramStamp
{
    /// <summary>The assemblies of the hub that have a part in a release.</summary>
    public static Assembly[] PartsWith(ISiteTheme theme) =>
    [
        typeof(Library).Assembly, typeof(SafetyChecker).Assembly, typeof(ProgramStamp).Assembly, typeof(IndexBuilder).Assembly,
        typeof(LibraryFile).Assembly, typeof(ReleaseBuilder).Assembly, typeof(FormSheet).Assembly, typeof(TakeAways).Assembly,
        theme.GetType().Assembly,
    ];

    /// <summary>The stamp of this program with a theme.</summary>
    public static Stamp With(ISiteTheme theme)
    {
        var stamp = new StampBuilder().Add(Environment.Version.ToString());
        foreach (var part in PartsWith(theme))
        {
            // The compiler makes this id from the bytes of everything that it compiles, embedded files included.
            stamp.Add(part.ManifestModule.ModuleVersionId.ToString());
            stamp.Add(part.GetReferencedAssemblies().Select(name => name.FullName).Order(StringComparer.Ordinal));
        }
        return stamp.Build();
    }
}
