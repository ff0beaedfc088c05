using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Export.Brand;
using LearningHub.Export.Slides;
using LearningHub.Export.Word;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Export;

/// <summary>Resources as Office files, for tests.</summary>
internal static class Exporting
{
    public const string FootLine = "Made-up board. Edition 1, 1 January 2026";

    /// <summary>The library of the project.</summary>
    public static LinkedLibrary Real { get; } =
        Linker.Link(RealHub.Library.Source, includeDrafts: false, new DateOnly(2026, 11, 30)).Linked!;

    /// <summary>The ids of its resources.</summary>
    public static TheoryData<string> RealIds { get; } = new(Real.Resources.Select(resource => resource.Id));

    /// <summary>A logo for tests.</summary>
    public static BrandLogo Logo { get; } = BrandLogo.Read(Real.Settings.Brand, Repository.ContentFiles);

    public static byte[] Word(LinkedLibrary library, Resource resource)
    {
        using var bytes = new MemoryStream();
        ResourceDocument.Write(library, resource, FootLine, bytes);
        return bytes.ToArray();
    }

    public static byte[] Slides(LinkedLibrary library, Resource resource)
    {
        using var bytes = new MemoryStream();
        ResourceSlides.Write(library, resource, Logo, FootLine, bytes);
        return bytes.ToArray();
    }

    /// <summary>A resource of a small hub.</summary>
    public static (LinkedLibrary Library, Resource Resource) Small(string body, string title = "A resource")
    {
        var library = SmallHub.Load(
            ("briefings/a.md", SmallHub.Resource(body, title: title)),
            ("briefings/b.md", SmallHub.Resource("## Place {#place}\n\nWords.")));
        Assert.Empty(library.Diagnostics);
        return (library.Linked!, library.Linked!.ById["a"]);
    }

    /// <summary>What the validator of the Open XML SDK finds wrong.</summary>
    public static IReadOnlyList<string> ValidationErrors(OpenXmlPackage package) =>
    [
        .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
    ];

    /// <summary>The times of all parts of a package.</summary>
    public static IReadOnlyList<DateTime> Times(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct()];
    }
}
