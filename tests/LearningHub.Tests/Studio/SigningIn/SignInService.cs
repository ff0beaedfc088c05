using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio.SigningIn;

/// <summary>A real OpenID provider from npm for a studio. One program runs the providers of all tests.</summary>
internal sealed class SignInService
{
    public const string Secret = "a-secret-that-is-made-up-for-the-tests";

    private static readonly ConcurrentDictionary<string, TaskCompletionSource> Waiting = new();
    private static readonly Lazy<Process> Program = new(Start);

    private SignInService(string address) => Address = address;

    public string Address { get; }

    /// <summary>Starts it for a studio at an address.</summary>
    public static async Task<SignInService> StartAsync(string studio)
    {
        var port = FreePort();
        var ready = Waiting[$"ready {port}"] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var input = Program.Value.StandardInput;
        lock (input) input.WriteLine($"{port} {studio}/signed-in");
        await ready.Task;
        return new SignInService($"http://127.0.0.1:{port}");
    }

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // It ends when its input does, which is when the tests end.
    private static Process Start()
    {
        var process = Process.Start(new ProcessStartInfo("node", ["sign-in-service.mjs", Secret])
        {
            WorkingDirectory = Repository.Tests,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is { } line)
            {
                if (Waiting.TryRemove(line, out var ready)) ready.SetResult();
                return;
            }
            foreach (var each in Waiting.Values)
                each.TrySetException(new InvalidOperationException(
                    "The sign-in service did not start. Run npm ci in the folder tests."));
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
