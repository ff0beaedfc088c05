using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading;

/// <summary>Reads <c>vocabularies.yml</c>.</summary>
internal static class VocabularyReader
{
    /// <summary>Vocabularies without terms: what stands in for a file that cannot be read.</summary>
    public static Vocabularies Empty { get; } = Read(new YamlMap(SourcePosition.Start, []), new FileReport(string.Empty));

    /// <summary>The vocabularies in a YAML document.</summary>
    public static Vocabularies Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return Empty;
        var fields = new Fields(map, "vocabularies.yml", report);
        var vocabularies = new Vocabularies
        {
            PracticeThemes = One(fields, "practice-themes", "practice theme"),
            Audiences = One(fields, "audiences", "audience"),
            Levels = One(fields, "levels", "level of need"),
            Ages = One(fields, "ages", "age"),
            Licences = One(fields, "licences", "licence"),
            EvidenceStrengths = One(fields, "evidence-strengths", "strength of evidence"),
            CourseLevels = One(fields, "course-levels", "course level"),
        };
        fields.Finish();
        return vocabularies;
    }

    private static Vocabulary One(Fields fields, string key, string label)
    {
        var terms = new List<Term>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in fields.Groups(key))
        {
            var id = entry.RequiredLocatedText("id");
            if (id.Value.Length > 0 && !Ids.IsId(id.Value))
                entry.Report.Add(DiagnosticCodes.ValueInvalid, id.At, $"\"{id.Value}\" cannot be an id.",
                    "Use lower-case letters, digits and hyphens.");
            else if (!ids.Add(id.Value))
                entry.Report.Add(DiagnosticCodes.IdDuplicate, id.At, $"The {label} \"{id.Value}\" stands twice in the list.",
                    "Remove one of the two.");
            terms.Add(new Term(id.Value, id.At, entry.RequiredText("label"), entry.RequiredText("description"), entry.Text("response")));
            entry.Finish();
        }
        return new Vocabulary(key, label, terms);
    }
}
