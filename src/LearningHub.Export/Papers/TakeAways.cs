using LearningHub.Content.Courses;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Export.Brand;
using LearningHub.Export.Slides;
using LearningHub.Export.Tables;
using LearningHub.Export.Word;
using LearningHub.Export.Word.Courses;

namespace LearningHub.Export.Papers;

/// <summary>The files that people can take away from a resource. The site offers them, and <c>hub export</c> writes the same
/// bytes.</summary>
public static class TakeAways
{
    private const string Word = "Word";
    private const string PowerPoint = "PowerPoint";

    /// <summary>What the page of a resource offers: the papers of courses and sessions, figures and tables as CSV, and Word for the types
    /// that <c>hub.yml</c> names. The tables of pages about the hub are help, not data.</summary>
    /// <param name="library">The library.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="logo">The board's logo.</param>
    public static IReadOnlyList<TakeAway> ForPage(LinkedLibrary library, Resource resource, BrandLogo logo)
    {
        var files = new List<TakeAway>(OfCourse(library, resource, logo));
        if (files.Count > 0) files.Insert(0, Bundle(resource, [.. files]));
        if (HasWord(library, resource)) files.Add(AsWord(library, resource));
        if (resource.Outline.HasFigures)
            files.Add(new TakeAway($"{resource.Id}-figures.csv", "The figures as a table", "CSV", () => ResourceTables.Figures(resource)));
        if (resource.Type == ResourceType.Page) return files;
        files.AddRange(ResourceTables.Named(resource).Select(table =>
            new TakeAway(TableName(resource, table.Number), $"Table: {table.Name}", "CSV", table.Make)));
        return files;
    }

    private static string TableName(Resource resource, int number) => $"{resource.Id}-table-{number}.csv";

    /// <summary>Everything that <c>hub export</c> can write of a resource.</summary>
    /// <param name="library">The library.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="logo">The board's logo.</param>
    public static IReadOnlyList<TakeAway> All(LinkedLibrary library, Resource resource, BrandLogo logo)
    {
        var files = new List<TakeAway>(ForPage(library, resource, logo));
        if (!files.Exists(file => file.Format == "pptx")) files.Add(AsSlides(library, resource, logo));
        if (!files.Exists(file => file.FileName == $"{resource.Id}.docx")) files.Add(AsWord(library, resource));
        files.AddRange(ResourceTables.All(resource)
            .Select((table, i) => new TakeAway(TableName(resource, i + 1), "A table", "CSV", () => table))
            .Where(table => !files.Exists(file => file.FileName == table.FileName)).ToArray());
        files.Add(new TakeAway(
            $"{resource.Id}.ris", "Works that it cites", "RIS", () => Bibliography.Ris(CitedWorks.InResource(library, resource))));
        files.Add(new TakeAway(
            $"{resource.Id}.csl.json", "Works that it cites", "CSL-JSON",
                () => Bibliography.Csl(CitedWorks.InResource(library, resource))));
        return files;
    }

    /// <summary>A practice theme as a handout: its findings from all reports.</summary>
    public static TakeAway OfTheme(LinkedLibrary library, Term theme) =>
        new($"{theme.Id}.docx", "This theme as a handout", Word, () => Bytes(target => ThemeHandout.Write(library, theme, target)));

    /// <summary>Whether a page offers itself as a Word file. A tool with questions offers its forms instead.</summary>
    public static bool HasWord(LinkedLibrary library, Resource resource) =>
        library.Settings.Papers.Contains(resource.Type == ResourceType.Session ? ResourceType.Training.Id : resource.Type.Id)
        && !(resource.Details is ToolDetails { Questions: { } questions } && questions.Questions.Any())
        && CourseProgramme.For(library, resource) is not { Sessions.Count: > 0 };

    private static IEnumerable<TakeAway> OfCourse(LinkedLibrary library, Resource resource, BrandLogo logo)
    {
        if (CourseProgramme.For(library, resource) is not { Sessions.Count: > 0 }) yield break;
        yield return AsSlides(library, resource, logo);
        foreach (var kind in CoursePapers.All(library, resource).Select(paper => paper.Kind))
        {
            var word = CoursePaper.WordOf(kind);
            // The paper is put together when the file is made, so that whoever records reads sees what it is made of.
            yield return new TakeAway($"{resource.Id}-{word}.docx", CoursePaper.NameOf(kind), Word,
                () => Bytes(target => CoursePaperDocument.Write(
                    library, CoursePapers.All(library, resource).Single(paper => paper.Kind == kind), FootLine(library, resource), target)))
            {
                Paper = word,
            };
        }
    }

    private static TakeAway Bundle(Resource resource, IReadOnlyList<TakeAway> files) => new(
        $"{resource.Id}.zip", "Everything in one file", "ZIP", () => StableZip.Write(files.Select(file => (file.FileName, file.Make()))))
    {
        Parts = files,
    };

    private static TakeAway AsSlides(LinkedLibrary library, Resource resource, BrandLogo logo) => new(
        $"{resource.Id}.pptx", "Slides with notes", PowerPoint,
        () => Bytes(target => ResourceSlides.Write(library, resource, logo, FootLine(library, resource), target)));

    private static TakeAway AsWord(LinkedLibrary library, Resource resource) => resource.Details is BriefingDetails
        ? new($"{resource.Id}.docx", "The briefing on one page", Word,
            () => Bytes(target => ResourceDocument.WriteOnePage(library, resource, FootLine(library, resource), target)))
        : new($"{resource.Id}.docx", "This page", Word,
            () => Bytes(target => ResourceDocument.Write(library, resource, FootLine(library, resource), target)));

    private static string FootLine(LinkedLibrary library, Resource resource) => Paper.ForResource(resource, library.Settings).Line;

    private static byte[] Bytes(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }
}
