using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Checking.Safety;

/// <summary>What the check says of each kind of finding.</summary>
internal static class SafetyWords
{
    private const string TakeOut = "Take it out, also from copies of the file that you pass on.";

    /// <summary>The code of a kind.</summary>
    public static DiagnosticCode CodeOf(SafetyKind kind) => kind switch
    {
        SafetyKind.NhsNumber => DiagnosticCodes.NhsNumber,
        SafetyKind.InsuranceNumber => DiagnosticCodes.InsuranceNumber,
        SafetyKind.Postcode => DiagnosticCodes.Postcode,
        SafetyKind.StreetAddress => DiagnosticCodes.StreetAddress,
        SafetyKind.Phone => DiagnosticCodes.PhoneNumber,
        SafetyKind.Email => DiagnosticCodes.EmailAddress,
        SafetyKind.BirthDate => DiagnosticCodes.BirthDate,
        SafetyKind.Reference => DiagnosticCodes.FileReference,
        SafetyKind.ExactDate => DiagnosticCodes.ExactDate,
        SafetyKind.ExactAge => DiagnosticCodes.ExactAge,
        SafetyKind.Name => DiagnosticCodes.PersonName,
        SafetyKind.Place => DiagnosticCodes.CasePlace,
        SafetyKind.Combination => DiagnosticCodes.Combination,
        SafetyKind.NearCombination => DiagnosticCodes.NearCombination,
        _ => DiagnosticCodes.SmallNumber,
    };

    /// <summary>What is wrong.</summary>
    public static string Message(SafetyFinding finding) => finding.Kind switch
    {
        SafetyKind.NhsNumber => $"\"{finding.Words}\" is an NHS number.",
        SafetyKind.InsuranceNumber => $"\"{finding.Words}\" is a National Insurance number.",
        SafetyKind.Postcode => $"\"{finding.Words}\" is a postcode: it stands for about fifteen homes.",
        SafetyKind.StreetAddress => $"\"{finding.Words}\" is somebody's address.",
        SafetyKind.Phone => $"\"{finding.Words}\" is a telephone number that is neither the hub's nor a helpline's.",
        SafetyKind.Email => $"\"{finding.Words}\" is an e-mail address that is not the hub's.",
        SafetyKind.BirthDate => $"\"{finding.Words}\" is a day of birth, or the day on which a baby was due.",
        SafetyKind.Reference => $"\"{finding.Words}\" is the number under which somebody's file is kept.",
        SafetyKind.ExactDate => $"\"{finding.Words}\" is an exact day in the story of a family.",
        SafetyKind.ExactAge => $"\"{finding.Words}\" is the exact age of one child: it gives the day of birth away.",
        SafetyKind.Name => $"\"{finding.Words}\" seems to be the name of a person in the story of a family.",
        SafetyKind.Place => $"\"{finding.Words}\" is a place by which people nearby would know the family.",
        _ => finding.Why,
    };

    /// <summary>What to do.</summary>
    public static string Advice(SafetyFinding finding) => finding.Kind switch
    {
        SafetyKind.NhsNumber or SafetyKind.InsuranceNumber or SafetyKind.Reference => TakeOut,
        SafetyKind.Phone => "Take it out. A helpline stands in hub.yml or in a ::: contact box.",
        SafetyKind.Email => "Take it out, or write the role and the organisation. Contacts of the hub stand in hub.yml, those of services in a ::: contact box.",
        SafetyKind.Combination or SafetyKind.NearCombination => finding.Suggestion,
        _ => $"Write instead: {finding.Suggestion}.",
    };
}
