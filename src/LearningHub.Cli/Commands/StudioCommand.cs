using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Studio;
using LearningHub.Studio.Guarding;
using LearningHub.Studio.Settings;
using LearningHub.Theme.Default;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub studio</c>: writing, checking, publishing and taking back in the browser.</summary>
internal static class StudioCommand
{
    private static readonly string[] DesktopVariables = ["DISPLAY", "WAYLAND_DISPLAY"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = CommonOptions.Content();
        var to = new Option<DirectoryInfo?>("--to")
        {
            Description = "The folder that the hub is published to. Without it the studio does not publish.",
            HelpName = "DIR",
        };
        var urls = new Option<string>("--urls")
        {
            Description = "The address to listen on, which only this computer can reach.",
            DefaultValueFactory = _ => "http://127.0.0.1:5090",
            HelpName = "URL",
        };
        urls.Validators.Add(result =>
        {
            if (!result.Errors.Any() && StudioAddress.FaultOf(result.GetValueOrDefault<string>() ?? string.Empty) is { } fault)
                result.AddError(fault);
        });
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open a browser; the address is printed all the same." };
        var command = new Command(
            "studio", "Opens the studio in the browser: write, check, publish and take back. Example: hub studio --to /srv/hub")
        {
            content, to, urls, noBrowser,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetValue(to), parsed.GetRequiredValue(urls),
            !parsed.GetValue(noBrowser), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ContentFolder folder, DirectoryInfo? to, string url, bool opensBrowser, CancellationToken cancellation)
    {
        if (to is not null) PublicationTarget.Consider(to.FullName, said => Console.WriteLine($"{said} It is made when you publish."));
        var options = new StudioOptions
        {
            Content = folder.FullName,
            PublishTo = to?.FullName,
            Url = url,
            Theme = DefaultTheme.Instance,
            Say = Console.WriteLine,
        };
        await using var studio = await StartAsync(options, cancellation);
        Console.WriteLine($"The studio is at {studio.StartAddress}  (Ctrl+C stops it)");
        Console.WriteLine("This address works once, in one browser. Keep it to yourself.");
        if (opensBrowser) OpenBrowser(studio.StartAddress);
        await studio.WaitAsync(cancellation);
        return ExitCode.Clean;
    }

    private static async Task<StudioHost> StartAsync(StudioOptions options, CancellationToken cancellation)
    {
        try
        {
            return await StudioHost.StartAsync(options, cancellation);
        }
        catch (Exception fault) when (fault is IOException or SocketException or FormatException or InvalidOperationException)
        {
            throw new IOException(ListenErrors.Explain(options.Url, fault), fault);
        }
    }

    // Where there is no desktop, such as on a server, the printed address has to do.
    private static void OpenBrowser(string address)
    {
        try
        {
            if (OperatingSystem.IsWindows()) Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
            else if (OperatingSystem.IsMacOS()) Process.Start("open", address).Dispose();
            else if (HasDesktop()) Process.Start("xdg-open", address).Dispose();
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            Console.WriteLine("No browser could be opened. Open the address yourself.");
        }
    }

    private static bool HasDesktop() =>
        DesktopVariables.Any(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });
}
