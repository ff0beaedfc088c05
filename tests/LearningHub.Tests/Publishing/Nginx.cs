using System.Diagnostics;
using System.Net.Sockets;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

/// <summary>A running nginx with one of the configurations of the repository. Only ports and folders are replaced.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Process process;

    private Nginx(DirectoryInfo folder, Process process, int port) =>
        (this.folder, this.process, Url) = (folder, process, $"http://127.0.0.1:{port}");

    /// <summary>The program; null where it is not installed. Debian keeps it where the path of users does not lead.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Append("/usr/sbin")
        .Select(part => Path.Combine(part, "nginx")).FirstOrDefault(File.Exists);

    public string Url { get; }

    public static async Task<Nginx> StartAsync(string configuration, int port, params (string From, string To)[] replacements)
    {
        var folder = Directory.CreateTempSubdirectory("hub-nginx-");
        var deployment = Path.Combine(Repository.Root, "src", "LearningHub.Cli", "Deployment");
        var site = await File.ReadAllTextAsync(Path.Combine(deployment, configuration));
        var replaced = replacements.Append(("listen 80;", $"listen 127.0.0.1:{port};")).Append(("listen [::]:80;", string.Empty));
        if (configuration == "hub.nginx.conf")
            replaced = replaced.Append(("/var/log/nginx/hub.log", Path.Combine(folder.FullName, "access.log")));
        if (configuration == "studio.nginx.conf")
            replaced = replaced.Append(("/var/log/nginx/studio.log", Path.Combine(folder.FullName, "access.log")));
        else replaced = replaced.Append(("/var/log/nginx/hub-error.log", Path.Combine(folder.FullName, "site-error.log")));
        foreach (var (from, to) in replaced)
        {
            Assert.Contains(from, site, StringComparison.Ordinal);
            site = site.Replace(from, to, StringComparison.Ordinal);
        }
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "site.conf"), site);
        File.Copy(Path.Combine(deployment, "security-headers.conf"), Path.Combine(folder.FullName, "security-headers.conf"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "nginx.conf"), Around(folder.FullName));
        var process = Process.Start(
            new ProcessStartInfo(
            Program!, ["-c", Path.Combine(folder.FullName, "nginx.conf"), "-p", folder.FullName])
            { RedirectStandardError = true })!;
        var nginx = new Nginx(folder, process, port);
        await nginx.ReadyAsync(port);
        return nginx;
    }

    public async Task<string> LogAsync() => await File.ReadAllTextAsync(Path.Combine(folder.FullName, "access.log"));

    /// <summary>Everything in the logs of errors: the site's own, and that of nginx as a whole.</summary>
    public async Task<string> ErrorsAsync()
    {
        var files = new[] { "site-error.log", "error.log" }.Select(name => Path.Combine(folder.FullName, name)).Where(File.Exists);
        return string.Concat(await Task.WhenAll(files.Select(file => File.ReadAllTextAsync(file))));
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    // As root nginx gives up its rights, and then may not read the folders of the test.
    private static string Around(string folder) => $$"""
        daemon off;
        {{(Environment.UserName == "root" ? "user root;" : string.Empty)}}
        worker_processes 2;
        pid {{folder}}/nginx.pid;
        error_log {{folder}}/error.log;
        events { worker_connections 512; }
        http {
            include /etc/nginx/mime.types;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            include {{folder}}/site.conf;
        }
        """;

    private async Task ReadyAsync(int port)
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.False(process.HasExited, process.HasExited ? await process.StandardError.ReadToEndAsync() : string.Empty);
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }
        Assert.Fail("nginx does not answer.");
    }
}
