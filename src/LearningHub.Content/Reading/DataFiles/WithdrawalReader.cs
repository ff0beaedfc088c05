using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>withdrawn.yml</c>: a list of withdrawn addresses with their reasons.</summary>
internal static class WithdrawalReader
{
    /// <summary>The entries in a YAML document.</summary>
    public static IReadOnlyList<Withdrawal> Read(YamlValue? document, FileReport report) =>
        DataFields.ReadList(document, WithdrawalKeys.File, report, ReadWithdrawal);

    private static Withdrawal ReadWithdrawal(DataFields fields)
    {
        var address = fields.NeededLocatedText(WithdrawalKeys.Address);
        if (address.Value.Length > 0 && !IsAddress(address.Value))
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, address.At, $"\"{address.Value}\" cannot be the address of a withdrawn page.",
                "Write the address from the root with a slash at both ends, for example /audits/old-name/");
        }
        return new Withdrawal
        {
            Address = address.Value,
            At = address.At,
            Title = fields.Text(WithdrawalKeys.Title),
            On = fields.NeededDate(WithdrawalKeys.Withdrawn).Value,
            Reason = fields.Text(WithdrawalKeys.Reason),
            ReplacedBy = fields.LocatedText(WithdrawalKeys.ReplacedBy),
        };
    }

    private static bool IsAddress(string address) => address is ['/', _, .., '/'] && address.Trim('/').Split('/').All(Ids.IsId);
}
