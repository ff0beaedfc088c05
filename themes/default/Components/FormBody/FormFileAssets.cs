using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace LearningHub.Theme.Default.Components;

/// <summary>Style and script of a form in one file, and the policy that allows only these two.</summary>
internal static class FormFileAssets
{
    /// <summary>The styles.</summary>
    public static string Style { get; } = Read("form-file.css");

    /// <summary>The script, in one piece.</summary>
    public static string Script { get; } = Read("form-file.js");

    /// <summary>The content security policy: no connection anywhere, no other code.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; img-src data:; base-uri 'none'; "
            + "form-action 'none'";

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"form-file/{name}")!, Encoding.UTF8);
        // Browsers normalise line ends before they compare the hash, and an end tag inside would end the element.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Replace("</", "<\\/", StringComparison.Ordinal);
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
