using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>law.yml</c>.</summary>
internal static class LawReader
{
    /// <summary>The entries in a YAML document.</summary>
    public static IReadOnlyList<LawEntry> Read(YamlValue? document, FileReport report) =>
        DataFields.ReadList(document, LawKeys.File, report, ReadEntry);

    private static LawEntry ReadEntry(DataFields fields)
    {
        var id = fields.NeededId(LawKeys.Id);
        return new LawEntry
        {
            Id = id.Value,
            At = id.At,
            Title = fields.NeededText(LawKeys.Title),
            ShortNames = fields.Texts(LawKeys.ShortNames),
            Misnamed = fields.Texts(LawKeys.Misnamed),
            Kind = fields.Choice(LawKeys.Kind, "Guidance", "Act", "Regulations", "Statutory guidance", "Convention"),
            InForce = fields.PartialDate(LawKeys.InForce) ?? default,
            Ended = fields.PartialDate(LawKeys.Ended),
            ReplacedBy = fields.LocatedText(LawKeys.ReplacedBy),
            Meaning = fields.NeededText(LawKeys.Meaning),
            Url = fields.WebAddress(LawKeys.Url),
        };
    }
}
