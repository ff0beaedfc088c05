using System.Globalization;
using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating;

/// <summary>Writes a made-up library as the hub's content.</summary>
internal sealed class HubWriter(string folder)
{
    /// <summary>Writes the data files.</summary>
    public void WriteData()
    {
        TextFile.Write(folder, "hub.yml", MadeUpData.Settings);
        TextFile.Write(folder, "vocabularies.yml", MadeUpData.Vocabularies);
        TextFile.Write(folder, "glossary.yml", MadeUpData.Glossary);
        TextFile.Write(folder, "references.yml", MadeUpData.References);
        TextFile.Write(folder, "law.yml", MadeUpData.Law);
    }

    /// <summary>Writes a resource.</summary>
    public void Write(MadeUpPage page)
    {
        var resource = page.Resource;
        var matter = new FrontMatter()
            .Line("title", resource.Title)
            .Line("summary", resource.Summary)
            .List("themes", resource.Themes)
            .List("audiences", resource.Audiences)
            .List("levels", resource.Levels)
            .List("ages", resource.Ages)
            .Line("published", Day(resource.Published))
            .Line("review-by", Day(resource.Published.AddYears(80)))
            .Line("owner", "Learning officer")
            .List("source", resource.Sources)
            .List("related", [.. page.Related.Select(other => other.Id)])
            .List("evidence", page.Evidence)
            .List("responds-to", page.RespondsTo)
            .Lines(resource.Details);
        TextFile.Write(folder, $"{resource.Section.Folder}/{resource.Id}.md", matter.With(page.Body));
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
