using System.Collections.Concurrent;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using LearningHub.Benchmarks.Searching;

namespace LearningHub.Benchmarks.Loading;

/// <summary><c>load</c>: asks a running host on this machine at a steady rate and measures how long answers take, waiting in line
/// included.</summary>
internal static class LoadCommand
{
    private const int Clients = 200;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var address = new Option<string>("--address")
        {
            Description = "Address of a host on this machine, with a slash at the end.",
            Required = true,
            HelpName = "URL"
        };
        var queries = new Option<string>("--queries") { Description = "Queries, one a line.", Required = true, HelpName = "FILE" };
        var rate = new Option<int>("--rate") { Description = "Requests a second.", DefaultValueFactory = _ => 200 };
        var seconds = new Option<int>("--seconds")
        {
            Description = "How long, after two seconds to warm up.",
            DefaultValueFactory = _ => 20
        };
        var command = new Command(
            "load", "Asks a host at a steady rate. Example: load --address http://127.0.0.1:5080/ --queries queries.txt")
            {
                address,
                queries,
                rate,
                seconds
            };
        // At the options themselves: a validator of the command sees no defaults.
        rate.Validators.Add(result => Within(result, 2000));
        seconds.Validators.Add(result => Within(result, 120));
        command.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValue(address), UriKind.Absolute, out var host) || !host.IsLoopback)
                result.AddError("Only a host on this machine may be asked: name a loopback address.");
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            new Uri(parsed.GetRequiredValue(address)), AskedQuery.Read(parsed.GetRequiredValue(queries), 0), parsed.GetValue(rate),
                parsed.GetValue(seconds), cancellation));
        return command;
    }

    private static void Within(OptionResult result, int most)
    {
        if (result.GetValueOrDefault<int>() is var given && (given < 1 || given > most))
            result.AddError($"{result.Option.Name} goes from 1 to {most}.");
    }

    // Requests start at their time whether or not earlier ones are answered: a slow host cannot slow its clients down (an open loop).
    private static async Task RunAsync(
        Uri address, IReadOnlyList<AskedQuery> queries, int rate, int seconds, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = address };
        await SendAsync(client, queries, rate, 2, [], cancellation);
        var answers = new ConcurrentBag<(double Milliseconds, int Status)>();
        await SendAsync(client, queries, rate, seconds, answers, cancellation);
        var times = Percentiles.FromSamples(answers.Select(answer => answer.Milliseconds));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{answers.Count} answers at {rate} a second: p50 {times.P50:0.00} ms, p90 {times.P90:0.00} ms, p99 {times.P99:0.00} ms; "
                + $"{answers.Count(answer => answer.Status != 200)} failed{Statuses(answers)}"));
    }

    private static string Statuses(IEnumerable<(double Milliseconds, int Status)> answers)
    {
        var failed = answers.Where(answer => answer.Status != 200).CountBy(answer => answer.Status).OrderBy(each => each.Key).ToList();
        return failed.Count == 0 ? string.Empty : $" ({string.Join(", ", failed.Select(each => $"{each.Value} with {each.Key}"))})";
    }

    private static async Task SendAsync(
        HttpClient client, IReadOnlyList<AskedQuery> queries, int rate, int seconds,
        ConcurrentBag<(double Milliseconds, int Status)> answers, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var sent = new List<Task>();
        for (var i = 0; i < rate * seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / rate);
            if (due > clock.Elapsed) await Task.Delay(due - clock.Elapsed, cancellation);
            sent.Add(AskAsync(client, Question(queries[i % queries.Count].Text, i), clock, due, answers, cancellation));
        }
        await Task.WhenAll(sent);
    }

    // The mix of requests: half API, a quarter pages, a quarter suggestions.
    private static string Path(string query, int number) => (number % 4) switch
    {
        0 => $"search/?q={Uri.EscapeDataString(query)}",
        1 => $"api/v1/suggest?q={Uri.EscapeDataString(query)}",
        _ => $"api/v1/search?q={Uri.EscapeDataString(query)}",
    };

    // A host limits each client, so the questions come from many: it must be started with --proxy 127.0.0.1 to believe that.
    private static HttpRequestMessage Question(string query, int number)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Path(query, number));
        request.Headers.Add("X-Forwarded-For", $"198.51.100.{number / 4 % Clients + 1}");
        return request;
    }

    private static async Task AskAsync(
        HttpClient client, HttpRequestMessage question, Stopwatch clock, TimeSpan due,
        ConcurrentBag<(double Milliseconds, int Status)> answers, CancellationToken cancellation)
    {
        using var asked = question;
        using var answer = await client.SendAsync(asked, cancellation);
        await answer.Content.ReadAsByteArrayAsync(cancellation);
        answers.Add(((clock.Elapsed - due).TotalMilliseconds, (int)answer.StatusCode));
    }
}
