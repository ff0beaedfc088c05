using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>references.yml</c>.</summary>
internal static class ReferenceReader
{
    /// <summary>The works in a YAML document.</summary>
    public static IReadOnlyList<Reference> Read(YamlValue? document, FileReport report) =>
        Fields.ReadList(document, "this reference", report, ReadReference);

    private static Reference ReadReference(Fields fields)
    {
        var id = fields.RequiredId("id");
        return new Reference
        {
            Id = id.Value,
            At = id.At,
            Type = fields.Text("type"),
            Title = fields.RequiredText("title"),
            Authors = fields.Texts("author"),
            Publisher = fields.Text("publisher"),
            ContainerTitle = fields.Text("container-title"),
            Issued = fields.PartialDate("issued"),
            Licence = fields.RequiredLocatedText("licence"),
            Url = fields.WebAddress("URL"),
            Note = fields.Text("note"),
        };
    }
}
