using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>vocabularies.yml</c>.</summary>
internal static class VocabularyReader
{
    /// <summary>The vocabularies in a YAML document; without terms where there is none.</summary>
    public static Vocabularies Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return Vocabularies.Empty;
        var fields = new Fields(map, "vocabularies.yml", report);
        var vocabularies = new Vocabularies
        {
            PracticeThemes = ReadTerms(fields, Vocabularies.Empty.PracticeThemes),
            Audiences = ReadTerms(fields, Vocabularies.Empty.Audiences),
            Levels = ReadTerms(fields, Vocabularies.Empty.Levels),
            Ages = ReadTerms(fields, Vocabularies.Empty.Ages),
            Licences = ReadTerms(fields, Vocabularies.Empty.Licences),
            EvidenceStrengths = ReadTerms(fields, Vocabularies.Empty.EvidenceStrengths),
            CourseLevels = ReadTerms(fields, Vocabularies.Empty.CourseLevels),
        };
        fields.Finish();
        return vocabularies;
    }

    private static Vocabulary ReadTerms(Fields fields, Vocabulary vocabulary)
    {
        var terms = new List<Term>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in fields.Groups(vocabulary.Key))
        {
            var id = entry.RequiredId("id");
            if (!ids.Add(id.Value) && Ids.IsId(id.Value))
                entry.Report.Add(DiagnosticCodes.IdDuplicate, id.At, $"The {vocabulary.Label} \"{id.Value}\" is in the list twice.",
                    "Remove one of the two.");
            terms.Add(new Term(id.Value, id.At, entry.RequiredText("label"), entry.RequiredText("description"), entry.Text("response")));
            entry.Finish();
        }
        return new Vocabulary(vocabulary.Key, vocabulary.Label, terms);
    }
}
