using LearningHub.Content.Diagnostics;
using LearningHub.Safety.Findings;

namespace LearningHub.Content.Checking.Safety;

/// <summary>The message for each kind of finding: the exact words, what they reveal and to whom, and what to write instead.</summary>
internal static class SafetyWords
{
    private const string TakeOut = "Remove it, also from copies of the file that you pass on.";

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
        SafetyKind.NumberPlate => DiagnosticCodes.NumberPlate,
        SafetyKind.Account => DiagnosticCodes.OnlineAccount,
        SafetyKind.ExactDate => DiagnosticCodes.ExactDate,
        SafetyKind.ExactAge => DiagnosticCodes.ExactAge,
        SafetyKind.Name => DiagnosticCodes.PersonName,
        SafetyKind.Place => DiagnosticCodes.CasePlace,
        SafetyKind.Detail => DiagnosticCodes.SingleDetail,
        SafetyKind.ChildInPlace => DiagnosticCodes.ChildInPlace,
        SafetyKind.Combination => DiagnosticCodes.Combination,
        SafetyKind.NearCombination => DiagnosticCodes.NearCombination,
        _ => DiagnosticCodes.SmallNumber,
    };

    /// <summary>What is wrong.</summary>
    public static string Message(SafetyFinding finding) => finding.Kind switch
    {
        SafetyKind.NhsNumber => $"\"{finding.Words}\" is an NHS number: it names one patient to anybody in health or social care.",
        SafetyKind.InsuranceNumber =>
            $"\"{finding.Words}\" is a National Insurance number: it names one person to employers and benefit offices.",
        SafetyKind.Postcode => $"\"{finding.Words}\" is a postcode or a part of one: a whole one stands for about fifteen homes.",
        SafetyKind.StreetAddress => $"\"{finding.Words}\" is somebody's address: anybody in the town can find the door.",
        SafetyKind.Phone => $"\"{finding.Words}\" is a telephone number that is neither the hub's nor a helpline's: anybody can ring it.",
        SafetyKind.Email =>
            $"\"{finding.Words}\" is an e-mail address that is not the hub's: it names a person, and often where they work.",
        SafetyKind.BirthDate =>
            $"\"{finding.Words}\" is a day of birth, or the day on which a baby was due: relatives, schools and anybody with a register "
                + "know it.",
        SafetyKind.Reference =>
            $"\"{finding.Words}\" looks like the number under which somebody's file is kept: whoever can open the file knows the family.",
        SafetyKind.NumberPlate => $"\"{finding.Words}\" looks like the number plate of a vehicle: neighbours know whose it is.",
        SafetyKind.Account => $"\"{finding.Words}\" looks like somebody's account or profile: anybody online can look it up.",
        SafetyKind.ExactDate =>
            $"\"{finding.Words}\" is an exact day in the story of a family: neighbours and newspapers remember what happened on it.",
        SafetyKind.ExactAge =>
            $"\"{finding.Words}\" is the exact age of one person: a school, a register or a newspaper gives the rest.",
        SafetyKind.Name => $"\"{finding.Words}\" seems to be the name of a person: anybody who knows them learns the rest.",
        SafetyKind.Place => $"\"{finding.Words}\" is a place by which people nearby would know the family.",
        SafetyKind.Detail => $"\"{finding.Words}\" fits few families: anybody in the town may know which.",
        _ => finding.Why,
    };

    /// <summary>Why something is left alone that would be asked about in a case.</summary>
    public static string AdviceMessage(SafetyFinding finding) =>
        $"\"{finding.Words}\" may be left: its sentence reads like the board's own business. In a case it would be reported as "
            + $"{CodeOf(finding.Kind).Id}, {CodeOf(finding.Kind).Title.ToLowerInvariant()}.";

    /// <summary>What to do.</summary>
    public static string Advice(SafetyFinding finding) => finding.Kind switch
    {
        SafetyKind.NhsNumber or SafetyKind.InsuranceNumber => TakeOut,
        SafetyKind.Reference =>
            $"{TakeOut} Write instead: \"a record\", \"the case file\". A number that is public needs its kind before it: charity, "
                + "grant, ISBN.",
        SafetyKind.NumberPlate => "Remove it. Write instead: \"a car\".",
        SafetyKind.Account => "Remove it. Write instead: \"an account on a gaming site\", or the kind of service.",
        SafetyKind.Postcode => "Remove it. Write instead: the borough, or nothing.",
        SafetyKind.Phone => "Remove it. Helplines belong in hub.yml or in a ::: contact box.",
        SafetyKind.Email =>
            "Remove it, or write the role and the organisation. Contacts of the hub belong in hub.yml, those of services in a ::: "
                + "contact box.",
        SafetyKind.Name or SafetyKind.Place => $"Write instead: {finding.Suggestion}. If it is public, add it to safety.yml.",
        SafetyKind.ChildInPlace => $"Keep one of the two at most, and make it general. Write instead: {finding.Suggestion}.",
        SafetyKind.Combination or SafetyKind.NearCombination => finding.Suggestion,
        _ => $"Write instead: {finding.Suggestion}.",
    };
}
