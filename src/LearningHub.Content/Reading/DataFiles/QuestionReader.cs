using LearningHub.Content.DataFiles.Questions;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads the questions of a tool, and the bank of questions from which tools select.</summary>
internal static class QuestionReader
{
    /// <summary>The bank: every question once.</summary>
    public static IReadOnlyList<Question>? ReadBank(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return null;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return DataFields.ReadAll(DataFields.From(map, BankKeys.File, report), fields =>
            fields.Entries(BankKeys.Questions, question => QuestionFields.ReadFromBank(question, ids)));
    }

    /// <summary>The questions of a tool: selected from the bank by id, or written in its own file.</summary>
    public static QuestionSet? Read(YamlValue? document, FileReport report) => document is YamlMap map
        ? DataFields.ReadAll(DataFields.From(map, ToolFormKeys.File, report), ReadForm)
        : null;

    private static QuestionSet ReadForm(DataFields fields)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var selected = new List<Located<string>>();
        return new QuestionSet(
            fields.NeededText(ToolFormKeys.Title), fields.Entries(ToolFormKeys.Sections, section => ReadSection(section, ids, selected)))
        {
            Roles = fields.LocatedTexts(ToolFormKeys.Roles),
            Selected = selected,
            Renamed = [.. fields.Pairs(ToolFormKeys.Renamed).Select(pair => new RenamedQuestion(pair.Key.Value, pair.Value))],
            Card = fields.Group(ToolFormKeys.Card, ReadCard),
            Earlier = fields.Entries(ToolFormKeys.Earlier, ReadEarlier),
            AnsweredBy = fields.Choice(ToolFormKeys.AnsweredBy, AnsweredBy.Agency, AnsweredBy.Person),
            Score = fields.Group(ToolFormKeys.Score, ReadScore),
        };
    }

    private static QuestionSection ReadSection(DataFields fields, HashSet<string> ids, List<Located<string>> selected) => new(
        QuestionFields.ReadId(fields, SectionKeys.Id, ids), fields.NeededText(SectionKeys.Title), fields.Text(SectionKeys.Intro),
        fields.LocatedTexts(SectionKeys.For), fields.Text(SectionKeys.Source), ReadQuestions(fields, ids, selected));

    private static List<Question> ReadQuestions(DataFields fields, HashSet<string> ids, List<Located<string>> selected)
    {
        var questions = new List<Question>();
        foreach (var (text, own) in fields.TextsOrEntries(SectionKeys.Questions, question => QuestionFields.Read(question, ids)))
        {
            if (own is not null) questions.Add(own);
            else if (text is { } id && ids.Add(id.Value))
            {
                selected.Add(id);
                // The linker replaces it by the question of the bank.
                questions.Add(new Question { Id = id.Value, At = id.At, Text = string.Empty, IsFromBank = true });
            }
            else if (text is { } twice)
                fields.Report.Add(DiagnosticCodes.IdDuplicate, twice.At, $"\"{twice.Value}\" is asked twice in this tool.",
                    "Remove it from one of the two places.");
        }
        return questions;
    }

    private static CardSelection ReadCard(DataFields fields) => new(
        fields.At, fields.NeededText(CardKeys.Title), fields.NeededLocatedTexts(CardKeys.Findings),
        fields.LocatedTexts(CardKeys.Questions));

    private static EarlierQuestion ReadEarlier(DataFields fields) => new(
        fields.NeededText(EarlierKeys.Id), fields.Number(EarlierKeys.Edition), fields.NeededText(EarlierKeys.Text),
        fields.LocatedText(EarlierKeys.Now))
    {
        Answers = fields.Pairs(EarlierKeys.Answers).DistinctBy(pair => pair.Key.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.Key.Value, pair => pair.Value, StringComparer.OrdinalIgnoreCase),
    };

    private static ScoreBands ReadScore(DataFields fields) => new(
        fields.NeededLocatedText(ScoreKeys.Source), [.. fields.Entries(ScoreKeys.Bands, ReadBand).OrderBy(band => band.From)]);

    private static ScoreBand ReadBand(DataFields fields) =>
        new(fields.Number(ScoreBandKeys.From), fields.NeededText(ScoreBandKeys.Means));
}
