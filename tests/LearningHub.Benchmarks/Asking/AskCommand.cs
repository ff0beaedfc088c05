using System.CommandLine;

namespace LearningHub.Benchmarks.Asking;

/// <summary><c>ask</c>: measures building, opening and answering in processor time.</summary>
internal static class AskCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var documents = new Option<string>("--documents") { Description = "What `documents` wrote.", Required = true, HelpName = "FILE" };
        var queries = new Option<string>("--queries") { Description = "Queries, one a line.", Required = true, HelpName = "FILE" };
        var rounds = new Option<int>("--rounds") { Description = "How often each query is asked.", DefaultValueFactory = _ => 9 };
        var table = new Option<string?>("--table") { Description = "Write a line for each query here as well.", HelpName = "FILE" };
        var command = new Command(
            "ask", "Measures the hub's search in processor time. Example: ask --documents documents.jsonl --queries queries.txt")
        {
            documents, queries, rounds, table,
        };
        rounds.RefuseBelowOne();
        command.SetAction(parsed =>
        {
            var measures = AskRun.Measure(
                parsed.GetRequiredValue(documents), parsed.GetRequiredValue(queries), parsed.GetValue(rounds));
            AskReport.Print(measures);
            if (parsed.GetValue(table) is { } path) AskReport.Write(measures, path);
        });
        return command;
    }
}
