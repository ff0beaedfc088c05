using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>checks:</c> of <c>hub.yml</c>: the severity of kinds of diagnostic in this library. Diagnostics that protect the
/// build (1xx, 2xx) keep their severity. Safety findings (4xx) can be made more severe but never less: they are accepted one by one, with a
/// reason.</summary>
internal static class CheckWeights
{
    private static readonly (string Word, Severity? Weight)[] Words =
        [("off", null), ("advice", Severity.Advice), ("warning", Severity.Warning), ("error", Severity.Error)];

    /// <summary>The severities by code; null: the check is off.</summary>
    public static IReadOnlyDictionary<string, Severity?> Read(DataFields fields)
    {
        var weights = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var (key, value) in fields.Pairs(HubKeys.Checks))
        {
            if (DiagnosticCodes.All.FirstOrDefault(code => code.Id == key.Value) is not { } code)
            {
                fields.Report.Add(
                    DiagnosticCodes.KeyUnknown, key.At, $"\"{key.Value}\" is not the code of a check.",
                    $"{DidYouMean.Sentence(key.Value, DiagnosticCodes.All.Select(known => known.Id))}The list of messages in the help "
                        + "has them all.");
                continue;
            }
            var index = Array.FindIndex(Words, each => each.Word == value.Value);
            if (index < 0)
            {
                fields.Report.Add(
                    DiagnosticCodes.ValueInvalid, value.At, $"\"{value.Value}\" cannot be the severity of {code.Id}.",
                    $"{DidYouMean.Sentence(value.Value, Words.Select(each => each.Word))}Write one of: off, advice, warning, error.");
            }
            else if (Refusal(code, Words[index].Weight) is { } refusal)
                fields.Report.Add(DiagnosticCodes.ValueInvalid, value.At, refusal.Message, refusal.Advice);
            else weights[code.Id] = Words[index].Weight;
        }
        return weights;
    }

    private static (string Message, string Advice)? Refusal(DiagnosticCode code, Severity? weight)
    {
        if (code.Id[2] is '1' or '2')
            return ($"The severity of {code.Id} cannot be changed: what it reports would break the site.", "Remove the line.");
        if (code.Id[2] is '4' && (weight is null || weight < code.Severity))
            return ($"{code.Id} protects families, so it cannot be made less severe for the whole library.",
                "Remove the line. One finding can be accepted with a reason: see accepted-risks in the help.");
        return null;
    }
}
