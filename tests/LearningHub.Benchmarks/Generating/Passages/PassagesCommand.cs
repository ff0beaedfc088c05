using System.CommandLine;
using System.Globalization;
using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary><c>passages</c>: writes made-up passages for the search benchmark, and queries that they answer.</summary>
internal static class PassagesCommand
{
    private const int SentencesKept = 400;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Number of passages.", Required = true, HelpName = "N" };
        var output = new Option<string>("--output")
        {
            Description = "File of passages to write, JSON, one a line.",
            Required = true,
            HelpName = "FILE"
        };
        var queries = new Option<string>("--queries")
        {
            Description = "File of queries to write: group, tab, query.",
            Required = true,
            HelpName = "FILE"
        };
        var seed = new Option<ulong>("--seed") { Description = "Another seed makes other passages.", DefaultValueFactory = _ => 20141201 };
        var command = new Command(
            "passages", "Writes made-up passages to search. Example: passages --count 50000 --output corpus.jsonl --queries queries.txt")
        {
            count, output, queries, seed,
        };
        count.RefuseBelowOne();
        command.SetAction(parsed =>
            Write(parsed.GetValue(count), parsed.GetValue(output)!, parsed.GetValue(queries)!, parsed.GetValue(seed)));
        return command;
    }

    private static void Write(int count, string output, string queries, ulong seed)
    {
        var passages = new MadeUpPassages(seed);
        var sentences = new List<string>();
        var everySo = Math.Max(1, count / SentencesKept);
        var (written, words) = (0, 0L);
        using (var file = new PassageFile(output))
        {
            foreach (var passage in passages.Next(count))
            {
                file.Write(passage);
                words += 1 + passage.Body.AsSpan().Count(' ');
                if (written++ % everySo == 0) sentences.Add(passage.Body[..passage.Body.IndexOf('.', StringComparison.Ordinal)]);
            }
        }
        var lines = new PassageQueries(passages, sentences, new Dice(seed ^ 0xA5C)).Lines().ToList();
        File.WriteAllText(queries, string.Join('\n', lines) + "\n");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{written:N0} passages of {(double)words / written:N0} words (mean), {new FileInfo(output).Length / 1e6:N0} MB; "
                + $"{lines.Count} queries"));
    }
}
