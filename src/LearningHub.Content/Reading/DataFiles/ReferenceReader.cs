using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>references.yml</c>.</summary>
internal static class ReferenceReader
{
    /// <summary>The works in a YAML document.</summary>
    public static IReadOnlyList<Reference> Read(YamlValue? document, FileReport report) =>
        DataFields.ReadList(document, ReferenceKeys.File, report, ReadReference);

    private static Reference ReadReference(DataFields fields)
    {
        var id = fields.NeededId(ReferenceKeys.Id);
        return new Reference
        {
            Id = id.Value,
            At = id.At,
            Type = fields.Text(ReferenceKeys.Type),
            Title = fields.NeededText(ReferenceKeys.Title),
            Authors = fields.Texts(ReferenceKeys.Author),
            Publisher = fields.Text(ReferenceKeys.Publisher),
            ContainerTitle = fields.Text(ReferenceKeys.ContainerTitle),
            Issued = fields.PartialDate(ReferenceKeys.Issued),
            Licence = fields.NeededLocatedText(ReferenceKeys.Licence),
            Url = fields.WebAddress(ReferenceKeys.Url),
            HowToGet = fields.Text(ReferenceKeys.HowToGet),
            Note = fields.Text(ReferenceKeys.Note),
        };
    }
}
