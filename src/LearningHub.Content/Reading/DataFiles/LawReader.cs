using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>law.yml</c>.</summary>
internal static class LawReader
{
    /// <summary>The entries in a YAML document.</summary>
    public static IReadOnlyList<LawEntry> Read(YamlValue? document, FileReport report) =>
        Fields.ReadList(document, "this entry", report, ReadEntry);

    private static LawEntry ReadEntry(Fields fields)
    {
        var id = fields.RequiredId("id");
        _ = fields.RequiredText("in-force");
        return new LawEntry
        {
            Id = id.Value,
            At = id.At,
            Title = fields.RequiredText("title"),
            ShortNames = fields.Texts("short-names"),
            Misnamed = fields.Texts("misnamed"),
            Kind = fields.Choice("kind", "Guidance",
                ("act", "Act"), ("regulations", "Regulations"), ("statutory-guidance", "Statutory guidance"), ("guidance", "Guidance"),
                ("convention", "Convention")),
            InForce = fields.PartialDate("in-force") ?? default,
            Ended = fields.PartialDate("ended"),
            ReplacedBy = fields.LocatedText("replaced-by"),
            Meaning = fields.RequiredText("meaning"),
            Url = fields.WebAddress("URL"),
        };
    }
}
