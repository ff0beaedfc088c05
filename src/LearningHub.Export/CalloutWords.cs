using LearningHub.Content.Model.Bodies;

namespace LearningHub.Export;

/// <summary>The words above a box in an exported text, the same as on the site.</summary>
internal static class CalloutWords
{
    /// <summary>The words above a block of a kind.</summary>
    public static string Title(CalloutKind kind) => kind switch
    {
        CalloutKind.Note => "Note",
        CalloutKind.Warning => "Take care",
        CalloutKind.Editor => "Editor’s note",
        CalloutKind.Vignette => "Made-up case",
        CalloutKind.Discuss => "To discuss",
        _ => "Whom to contact",
    };

    /// <summary>The words above a finding.</summary>
    public static string Title(FindingKind kind) => kind switch
    {
        FindingKind.Strength => "Strength",
        FindingKind.Concern => "Concern",
        FindingKind.Mixed => "Strengths and concerns",
        _ => "Not decided",
    };
}
