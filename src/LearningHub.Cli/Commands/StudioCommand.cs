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
    private const string TeamPreviewUrl = "http://127.0.0.1:5091";

    private static readonly string[] DesktopVariables = ["DISPLAY", "WAYLAND_DISPLAY"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = CommonOptions.Content();
        var to = FolderOption(
            "--to", "The folder that the hub is published to. Without it the studio does not publish.");
        var previewUrls = PreviewUrls();
        var signIn = SignIn();
        var urls = Urls(signIn);
        var state = FolderOption(
            "--state", "The folder for the audit trail. The default is the folder studio inside that of --to.");
        var rounds = FolderOption(
            "--rounds", "The folder in which rounds of audits lie. Without it: the folder rounds beside the content folder.");
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open a browser; the address is printed all the same." };
        var command = new Command(
            "studio", "Opens the studio in the browser: write, check, publish and take back. Example: hub studio --to /srv/hub")
        {
            content, to, urls, previewUrls, signIn, state, rounds, noBrowser,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var folder = ContentFolder.Open(parsed.GetRequiredValue(content));
            var team = parsed.GetValue(signIn) is { } file ? SignInSource.Read(file, folder) : null;
            var options = new StudioOptions
            {
                Content = folder.FullName,
                PublishTo = parsed.GetValue(to)?.FullName,
                Url = parsed.GetRequiredValue(urls),
                PreviewUrl = parsed.GetValue(previewUrls) ?? (team is null ? "http://127.0.0.1:0" : TeamPreviewUrl),
                SignIn = team,
                State = parsed.GetValue(state)?.FullName,
                Rounds = parsed.GetValue(rounds)?.FullName,
                Theme = DefaultTheme.Instance,
                Say = Console.WriteLine,
            };
            return RunAsync(options, parsed.GetValue(to), !parsed.GetValue(noBrowser) && team is null, cancellation);
        });
        return command;
    }

    private static Option<string> Urls(Option<FileInfo?> signIn)
    {
        var urls = new Option<string>("--urls")
        {
            Description = "The address to listen on. Without --sign-in only this computer may reach it.",
            DefaultValueFactory = _ => "http://127.0.0.1:5090",
            HelpName = "URL",
        };
        urls.Validators.Add(result =>
        {
            if (!result.Errors.Any() && StudioAddress.ProblemWith(
                    result.GetValueOrDefault<string>() ?? string.Empty, result.GetResult(signIn) is not null) is { } problem)
                result.AddError(problem);
        });
        return urls;
    }

    private static Option<string> PreviewUrls() => new("--preview-urls")
    {
        Description = "The address that the preview listens on. It differs from that of the studio, so that no page can act in the "
            + "studio.",
        HelpName = "URL",
    };

    private static Option<FileInfo?> SignIn() => new("--sign-in")
    {
        Description = "The file that says how a team signs in. Without it the studio is for one person on this computer.",
        HelpName = "FILE",
    };

    private static Option<DirectoryInfo?> FolderOption(string name, string description) =>
        new(name) { Description = description, HelpName = "DIR" };

    private static async Task<int> RunAsync(
        StudioOptions options, DirectoryInfo? to, bool opensBrowser, CancellationToken cancellation)
    {
        if (to is not null) PublicationTarget.Consider(to.FullName, said => Console.WriteLine($"{said} It is made when you publish."));
        await using var studio = await StartAsync(options, cancellation);
        Console.WriteLine($"The studio is at {studio.StartAddress}  (Ctrl+C stops it)");
        if (options.SignIn is null) Console.WriteLine("This address works once, in one browser. Keep it to yourself.");
        else Console.WriteLine($"It listens on {options.Url}, and the preview on {options.PreviewUrl}, for the proxy in front of them.");
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
        catch (Exception exception) when (exception is IOException or SocketException or FormatException or InvalidOperationException)
        {
            throw new IOException(ListenErrors.Explain(options.Url, exception), exception);
        }
    }

    // Without a desktop, as on a server, people open the printed address themselves.
    private static void OpenBrowser(string address)
    {
        try
        {
            if (OperatingSystem.IsWindows()) Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
            else if (OperatingSystem.IsMacOS()) Process.Start("open", address).Dispose();
            else if (HasDesktop()) Process.Start("xdg-open", address).Dispose();
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            Console.WriteLine("No browser could be opened. Open the address yourself.");
        }
    }

    private static bool HasDesktop() =>
        DesktopVariables.Any(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });
}
