using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Writing;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Rounds;
using LearningHub.Tools.Word;

namespace LearningHub.Tools.RoundFolders;

/// <summary>Opens a round: the register, and for each agency its instructions and its form in every format.</summary>
/// <param name="library">The library.</param>
/// <param name="tool">A tool with questions.</param>
/// <param name="writeHtml">Writes the form that is one file.</param>
public sealed class RoundOpening(LinkedLibrary library, Resource tool, Func<FormSheet, Task<byte[]>> writeHtml)
{
    private const int MostCases = 26;
    private const int DaysToAnswer = 28;

    private readonly QuestionSet set = ((ToolDetails)tool.Details!).Questions!;

    /// <summary>Makes the folder of the round with everything that is sent out.</summary>
    /// <param name="rounds">The folder in which rounds lie.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="wanted">The round.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">It cannot be made; the message says why.</exception>
    public async Task<RoundFolder> CreateAsync(string rounds, string content, NewRound wanted, CancellationToken cancellation)
    {
        var asked = Invitations(wanted);
        var folder = RoundFolder.Create(rounds, new Round
        {
            Id = wanted.Id,
            Tool = tool.Id,
            Code = Paper.CodeOf(tool).ToString(),
            Opened = wanted.Today,
            Due = wanted.Due ?? wanted.Today.AddDays(DaysToAnswer),
            Cases = [.. asked.Select(each => each.Case).Distinct().Order(StringComparer.Ordinal)],
            Invitations = asked,
        }, content);
        await WriteFilesAsync(folder, cancellation).ConfigureAwait(false);
        return folder;
    }

    private IReadOnlyList<Invitation> Invitations(NewRound wanted)
    {
        string[] roles = set.Roles.Count == 0 ? [string.Empty] : [.. set.Roles.Select(role => role.Value)];
        var isForPersons = set.AnsweredBy is AnsweredBy.Person;
        if (isForPersons && wanted.Invitations is not null)
            throw new IOException("This form is filled in by each person of a course, and nobody is asked who they are. "
                + "Leave --invitations out, and say how many courses there are with --cases.");
        if (wanted.Invitations is { } table) return InvitationList.Read(table, roles);
        if (wanted.Cases is < 1 or > MostCases)
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"Cases get letters: write a number from 1 to {MostCases}."));
        return
        [
            .. from number in Enumerable.Range(0, wanted.Cases)
               from role in roles
               where role != "supervisor"
               select new Invitation(
                   ((char)('A' + number)).ToString(), role, isForPersons ? "Everyone on the course" : Sheet(role, null).RoleLabel),
        ];
    }

    private async Task WriteFilesAsync(RoundFolder folder, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var agency in folder.Round.Invitations.GroupBy(each => (each.Role, each.Agency)))
        {
            var sheet = Sheet(agency.Key.Role, folder.Round);
            var name = Ids.FromWords(agency.Key.Agency);
            for (var number = 2; !names.Add(name); number++)
                name = string.Create(CultureInfo.InvariantCulture, $"{Ids.FromWords(agency.Key.Agency)}-{number}");
            var send = Directory.CreateDirectory(Path.Combine(folder.FullName, "send", name)).FullName;
            cancellation.ThrowIfCancellationRequested();
            WholeFile.Write(Path.Combine(send, sheet.FileName(".html")), await writeHtml(sheet).ConfigureAwait(false));
            WholeFile.Write(Path.Combine(send, sheet.FileName(".docx")), WordForm.Write(sheet));
            WholeFile.Write(Path.Combine(send, sheet.FileName(".csv")), CsvForm.Write(sheet));
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

    private FormSheet Sheet(string role, Round? round) =>
        FormSheet.For(library, tool, role.Length == 0 ? null : role)! with { Round = round?.Id, Cases = round?.Cases ?? [] };
}
