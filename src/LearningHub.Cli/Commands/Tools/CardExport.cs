using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Writing;
using LearningHub.Tools.Cards;

namespace LearningHub.Cli.Commands.Tools;

/// <summary>Writes the card for supervision of a tool: the one of its author, or one from findings that somebody chooses.</summary>
internal static class CardExport
{
    /// <summary>Writes the card.</summary>
    /// <exception cref="IOException">It cannot be written; the message says why.</exception>
    public static int Run(
        ContentFolder folder, string id, string format, IReadOnlyList<string> findings, DirectoryInfo output,
        CancellationToken cancellation)
    {
        if (format != "docx")
            throw new IOException("A card is written for Word: --format docx. Its page on the site prints on one side too.");
        if (findings.Count > CardSelection.MostQuestions)
            throw new IOException($"A card has room for {CardSelection.MostQuestions} findings. Name fewer.");
        var choice = ToolChoice.Find(folder, id, cancellation);
        if (findings.FirstOrDefault(finding => !choice.Library.Findings.ContainsKey(finding)) is { } unknown)
            throw new IOException(
                $"There is no finding \"{unknown}\". {DidYouMean.Sentence(unknown, choice.Library.Findings.Keys)}".TrimEnd());
        var card = Card(choice, findings);
        var path = Path.Combine(output.FullName, $"{id}-card.docx");
        WholeFile.Write(path, WordCard.Write(card));
        Console.WriteLine($"Wrote {Path.GetRelativePath(Environment.CurrentDirectory, path)} ({card.Items.Count} questions, "
            + $"check code {card.Paper.Code})");
        return ExitCode.Clean;
    }

    private static CardSheet Card(ToolChoice choice, IReadOnlyList<string> findings)
    {
        if (findings.Count == 0)
            return CardSheet.For(choice.Library, choice.Tool) ?? throw new IOException(
                "This tool has no card. Write card: into its questions.yml, or choose findings with --finding.");
        var card = CardSheet.ForFindings(choice.Library, choice.Tool, findings, out var without);
        if (card.Items.Count == 0)
            throw new IOException("No question of this tool rests on these findings. Choose others, or another tool.");
        foreach (var finding in without) Console.Error.WriteLine($"No further question of this tool rests on {finding}: it is left out.");
        return card;
    }
}
