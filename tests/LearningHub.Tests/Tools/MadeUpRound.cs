using System.Text;
using System.Text.Json;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Tests.Support;
using LearningHub.Tools.Collating;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tests.Tools;

/// <summary>A made-up round: no case, agency or answer is real.</summary>
internal sealed class MadeUpRound
{
    private static readonly Lazy<LinkedLibrary> Real = new(() =>
        Linker.Link(RealHub.Library.Source, includeDrafts: true, new DateOnly(2026, 11, 28)).Linked!);

    public MadeUpRound(string tool, IReadOnlyList<Invitation> invitations)
    {
        Round = new Round
        {
            Id = "spring",
            Tool = tool,
            Code = Paper.CodeOf(Library.ById[tool]).ToString(),
            Opened = new DateOnly(2026, 11, 28),
            Due = new DateOnly(2026, 12, 20),
            Cases = [.. "ABCDEFGH".Select(letter => letter.ToString())],
            Invitations = invitations,
        };
        Reader = new ReturnReader(Library, Round);
    }

    public static LinkedLibrary Library => Real.Value;

    public Round Round { get; }

    public ReturnReader Reader { get; }

    public int Edition => Paper.CodeOf(Library.ById[Round.Tool]).Edition;

    public List<(string Name, byte[] Bytes)> Files { get; } = [];

    public QuestionSet Set => ((ToolDetails)Library.ById[Round.Tool].Details!).Questions!;

    public void Answer(Invitation invitation, Dictionary<string, string> answers, bool nothingHeld = false) =>
        Files.Add(($"{invitation.Case}-{invitation.Role}-{Files.Count}.json", Json(invitation, answers, nothingHeld)));

    public byte[] Json(Invitation invitation, Dictionary<string, string> answers, bool nothingHeld = false, int? edition = null) =>
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
        {
            ["format"] = "learninghub-return/1",
            ["tool"] = Round.Tool,
            ["edition"] = edition ?? Edition,
            ["code"] = Round.Code,
            ["role"] = invitation.Role,
            ["round"] = Round.Id,
            ["case"] = invitation.Case,
            ["agency"] = invitation.Agency,
            ["nothing_held"] = nothingHeld,
            ["answers"] = answers,
        });

    public IReadOnlyList<ReturnReading> Read() => [.. Files.Select(file => Reader.Read(file.Name, file.Bytes))];

    public Collation Collate() => new Collator(Library, Round).Collate(Read());

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
