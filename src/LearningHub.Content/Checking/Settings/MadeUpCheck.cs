using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Settings;

/// <summary>In a hub that people use, no page is made up, no number rings in vain and no translation is unread.</summary>
internal static class MadeUpCheck
{
    private const int ShortestNumber = 11;

    /// <summary>Checks one resource of a hub that is no demonstration.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="prose">Its lines.</param>
    /// <param name="report">Receives the diagnostics.</param>
    public static void Run(Resource resource, IReadOnlyList<FlatLine> prose, FileReport report)
    {
        if (resource.IsMadeUp)
        {
            report.Add(
                DiagnosticCodes.PageMadeUp, resource.TitleAt, "This page says that everything in it is made up.",
                "Write what is true in your area and remove made-up:, or remove the file.");
        }
        if (resource.LacksNativeReader)
        {
            report.Add(
                DiagnosticCodes.TranslationUnread, resource.TitleAt, "No native reader has read the translation.",
                "Ask somebody to read it, correct what they say, and write native-reader: yes. Families may rely on every word.");
        }
        if (resource.Details is LocalHelpDetails help) CheckContacts(help, report);
        foreach (var line in prose) CheckNumbers(line, report);
    }

    private static void CheckContacts(LocalHelpDetails help, FileReport report)
    {
        if (help.Telephone is { } number && MadeUpNumbers.Includes(number.Value)) Report(number.Value, number.At, report);
        foreach (var address in new[] { help.WebAddress, help.Email }.OfType<Located<string>>())
        {
            if (!MadeUpAddresses.Includes(address.Value)) continue;
            report.Add(
                DiagnosticCodes.AddressMadeUp, address.At, $"The address {address.Value} is made up: it is reserved for examples.",
                "Write the address that the service uses.");
        }
    }

    private static void CheckNumbers(FlatLine line, FileReport report)
    {
        var text = line.Text;
        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] is not ('0' or '+') || (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))) continue;
            var end = start + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ' ' or '-' or '(' or ')')) end++;
            var number = text[start..end].Trim();
            if (number.Length >= ShortestNumber && MadeUpNumbers.Includes(number)) Report(number, line.At(start), report);
            start = end;
        }
    }

    private static void Report(string number, SourcePosition at, FileReport report) => report.Add(
        DiagnosticCodes.NumberMadeUp, at, $"The number {number} is made up: nobody answers it.",
        "Write the number that people should ring, and ring it once to see who answers.");
}
