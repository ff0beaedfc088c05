using LearningHub.Content.Reading.Text;
using LearningHub.Content.Writing;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Rounds;

namespace LearningHub.Cli.Commands.Tools;

/// <summary>Writes the files of a new round: instructions and a form for each agency, and a register of who was asked.</summary>
internal static class RoundFiles
{
    /// <summary>Writes the files.</summary>
    public static async Task WriteAsync(RoundFolder folder, ToolChoice choice, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var agency in folder.Round.Invitations.GroupBy(each => (each.Role, each.Agency)))
        {
            var sheet = FormExport.Sheet(choice, agency.Key.Role.Length == 0 ? null : agency.Key.Role, folder.Round);
            var name = Ids.FromWords(agency.Key.Agency);
            for (var number = 2; !names.Add(name); number++) name = $"{Ids.FromWords(agency.Key.Agency)}-{number}";
            var send = Directory.CreateDirectory(Path.Combine(folder.FullName, "send", name)).FullName;
            foreach (var format in FormExport.Formats)
            {
                cancellation.ThrowIfCancellationRequested();
                WholeFile.Write(Path.Combine(send, sheet.FileName($".{format}")), await FormExport.WriteAsync(choice, sheet, format));
            }
            var instructions = sheet.IsForPersons
                ? RoundTexts.CourseInstructions(folder.Round, sheet.Paper, sheet.FileName(string.Empty))
                : RoundTexts.Instructions(folder.Round, sheet.Paper, sheet.RoleLabel, [.. agency], sheet.FileName(string.Empty));
            WholeFile.Write(Path.Combine(send, "instructions.txt"), instructions);
        }
        var rows = folder.Round.Invitations.Select(each => (IReadOnlyList<string>)[each.Case, each.Role, each.Agency, string.Empty]);
        WholeFile.Write(
            Path.Combine(folder.FullName, "register.csv"),
            CsvWriter.WriteForSpreadsheets([["case", "role", "agency", "sent on"], .. rows]));
    }
}
