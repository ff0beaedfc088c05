using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.DataFiles.Questions;
using LearningHub.Content.DataFiles.Search;

namespace LearningHub.Content.DataFiles;

/// <summary>
/// The data files whose keys are described in tables. Readers, the tables in the help, the settings of a new hub and the forms of the
/// studio are made from them.
/// </summary>
public static class DescribedFiles
{
    /// <summary>The files at the top of the content folder, in the order in which the help lists them.</summary>
    public static IReadOnlyList<DataFile> All { get; } =
    [
        HubKeys.File, VocabularyKeys.File, GlossaryKeys.File, ReferenceKeys.File, LawKeys.File, VoiceKeys.File, SafetyKeys.File,
        WithdrawalKeys.File, PlainWordKeys.File, SearchKeys.File, FrameWordKeys.File, BankKeys.File,
    ];

    /// <summary>The file with a name, or null. <c>tools/questions.yml</c> stands for the questions of any tool.</summary>
    public static DataFile? Find(string name) => name == ToolFormKeys.File.Name
        ? ToolFormKeys.File
        : All.FirstOrDefault(file => file.Name == name);
}
