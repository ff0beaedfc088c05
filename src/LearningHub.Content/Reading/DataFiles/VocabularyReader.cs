using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.DataFiles.Lists;
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
        return DataFields.ReadAll(DataFields.From(map, VocabularyKeys.File, report), ReadVocabularies);
    }

    private static Vocabularies ReadVocabularies(DataFields fields) => new()
    {
        PracticeThemes = ReadTerms(fields, VocabularyKeys.PracticeThemes, Vocabularies.Empty.PracticeThemes),
        Audiences = ReadTerms(fields, VocabularyKeys.Audiences, Vocabularies.Empty.Audiences),
        Levels = ReadTerms(fields, VocabularyKeys.Levels, Vocabularies.Empty.Levels),
        Ages = ReadTerms(fields, VocabularyKeys.Ages, Vocabularies.Empty.Ages),
        Licences = ReadTerms(fields, VocabularyKeys.Licences, Vocabularies.Empty.Licences),
        EvidenceStrengths = ReadTerms(fields, VocabularyKeys.EvidenceStrengths, Vocabularies.Empty.EvidenceStrengths),
        CourseLevels = ReadTerms(fields, VocabularyKeys.CourseLevels, Vocabularies.Empty.CourseLevels),
    };

    private static Vocabulary ReadTerms(DataFields fields, DataKey key, Vocabulary vocabulary)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new Vocabulary(vocabulary.Key, vocabulary.Label, fields.Entries(key, ReadTerm));

        Term ReadTerm(DataFields entry)
        {
            var id = entry.NeededId(TermKeys.Id);
            if (!ids.Add(id.Value) && Ids.IsId(id.Value))
                entry.Report.Add(DiagnosticCodes.IdDuplicate, id.At, $"The {vocabulary.Label} \"{id.Value}\" is in the list twice.",
                    "Remove one of the two.");
            return new Term(
                id.Value, id.At, entry.NeededText(TermKeys.Label), entry.NeededText(TermKeys.Description), entry.Text(TermKeys.Response))
            {
                Drawing = entry.LocatedText(TermKeys.Drawing),
                DrawingText = entry.Text(TermKeys.DrawingText),
            };
        }
    }
}
