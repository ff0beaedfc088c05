using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio.SigningIn;

/// <summary>A real OpenID provider from npm, which runs for a test.</summary>
internal sealed class SignInService : IDisposable
{
    public const string Secret = "a-secret-that-is-made-up-for-the-tests";

    private readonly Process process;

    private SignInService(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    /// <summary>Starts it for a studio at an address.</summary>
    public static async Task<SignInService> StartAsync(string studio)
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(
            "node", ["sign-in-service.mjs", $"{port}", $"{studio}/signed-in", Secret])
        {
            WorkingDirectory = Repository.Tests,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "ready") return new SignInService(process, $"http://127.0.0.1:{port}");
        }
        throw new InvalidOperationException("The sign-in service did not start. Run npm ci in the folder tests.");
    }

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
