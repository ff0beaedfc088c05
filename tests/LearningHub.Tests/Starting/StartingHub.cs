using LearningHub.Cli.Starting;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Tests.Starting;

/// <summary>Hubs as <c>hub init</c> makes them, in memory.</summary>
internal static class StartingHub
{
    /// <summary>A day after which the program was made, so that nothing is held back.</summary>
    public static DateOnly Today { get; } = new(2030, 2, 1);

    /// <summary>Answers of a made-up board.</summary>
    public static NewHubAnswers Answers { get; } = new()
    {
        Name = "Northshire Learning",
        Board = "Northshire Safeguarding Partnership",
        Places = ["Northshire", "Little Snoring"],
        Address = "https://learning.board.test/",
        General = "hub@board.test",
        Accessibility = "access@board.test",
        Telephone = "0345 000 0000",
        Colour = "#123456",
        Accent = "#654321",
        Language = "en-GB",
        HasExamples = false,
    };

    /// <summary>Options that say the same.</summary>
    public static string[] Options { get; } =
    [
        "--name", Answers.Name, "--board", Answers.Board, "--area", string.Join(", ", Answers.Places), "--address", Answers.Address,
        "--contact", Answers.General, "--accessibility", Answers.Accessibility, "--telephone", Answers.Telephone,
    ];

    /// <summary>The library of a hub that was made with some answers.</summary>
    public static Library Load(NewHubAnswers answers) =>
        Library.Load(new MemoryFiles(NewHub.Files(answers, Today)), new LibraryOptions(Today));
}
