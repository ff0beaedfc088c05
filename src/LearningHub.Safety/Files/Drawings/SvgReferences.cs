using System.Text;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Pictures;

namespace LearningHub.Safety.Files.Drawings;

/// <summary>
/// Addresses in a drawing, in attributes and in styles. Only places within the drawing and pictures that are part of it may stand.
/// </summary>
internal static class SvgReferences
{
    public const string Loads = "Whoever runs that place can see who reads the page, and can change the drawing at any time.";

    public const string Remedy = "Put the picture into the drawing itself (embed it), or take the reference out.";

    private static readonly string[] Pictures =
        ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"];

    /// <summary>Judges the address in an attribute.</summary>
    public static void Address(string element, string attribute, string value, string line, FindingList found)
    {
        var address = Tight(value);
        var mayBeNumber = attribute is "from" or "to" or "by" or "data";
        if (address.Length == 0 || address[0] == '#'
            || (mayBeNumber && !IsScript(address) && !address.Contains("//", StringComparison.Ordinal)))
            return;
        if (IsScript(address))
            found.Unsafe(
                "The drawing carries a script in an address", value, line, "It runs in the browser of whoever opens the drawing.",
                "Delete the address.");
        else if (Pictures.Any(kind => address.StartsWith(kind, StringComparison.OrdinalIgnoreCase))) Embedded(address, line, found);
        else if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            found.Unsafe("The drawing carries another document within it", value, line, "It can hold scripts.", Remedy);
        else if (element == "a")
            found.Unsafe(
                "The drawing links to another place", value, line, "People cannot see where the link leads.",
                "Take the link out of the drawing and put it on the page.");
        else found.Unsafe("The drawing loads something from elsewhere", value, line, Loads, Remedy);
    }

    /// <summary>Judges the addresses in a style.</summary>
    public static void Style(string css, string line, FindingList found)
    {
        var plain = Unescaped(css);
        foreach (var danger in (string[])["@import", "expression(", "-moz-binding", "behavior:", "javascript:", "image-set("])
        {
            if (plain.Contains(danger, StringComparison.OrdinalIgnoreCase))
                found.Unsafe($"The style of the drawing uses {danger.TrimEnd('(', ':')}", null, line, Loads, Remedy);
        }
        for (var at = 0; plain.AsSpan(at).IndexOf("url(", StringComparison.OrdinalIgnoreCase) is var next and >= 0;)
        {
            at += next + 4;
            var end = plain.IndexOf(')', at);
            var address = plain[at..(end < 0 ? plain.Length : end)].Trim(' ', '"', '\'', '\t', '\n', '\r');
            if (IsNamespace(plain, at) || address.StartsWith("data:font/", StringComparison.OrdinalIgnoreCase)
                || address.StartsWith("data:application/font", StringComparison.OrdinalIgnoreCase))
                continue;
            Address("style", "url", address, line, found);
        }
    }

    /// <summary>Whether an address is a program.</summary>
    public static bool IsScript(string value)
    {
        var address = Tight(value);
        return address.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
            || address.Contains("vbscript:", StringComparison.OrdinalIgnoreCase)
            || address.Contains("data:text/html", StringComparison.OrdinalIgnoreCase);
    }

    // Browsers leave out blanks and control characters within an address.
    private static string Tight(string value) => string.Concat(value.Where(letter => letter > ' ' && !char.IsControl(letter)));

    private static bool IsNamespace(string css, int at) =>
        css.LastIndexOf("@namespace", at, StringComparison.OrdinalIgnoreCase) is var start and >= 0 && css.IndexOf(';', start) is var end
            && (end < 0 || end > at);

    private static void Embedded(string address, string line, FindingList found)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        var text = comma < 0 ? string.Empty : Uri.UnescapeDataString(address[(comma + 1)..]);
        var bytes = new byte[text.Length];
        if (!address[..Math.Max(comma, 0)].EndsWith(";base64", StringComparison.OrdinalIgnoreCase)
            || !Convert.TryFromBase64String(text, bytes, out var length))
        {
            found.Unreadable("A picture within the drawing cannot be read", line);
            return;
        }
        var inner = new FindingList(found.Mend, found.PublicNames);
        PictureInspector.Inspect(bytes[..length], inner);
        found.Within(inner.Findings, $"a picture in {line}");
    }

    private static string Unescaped(string css)
    {
        if (!css.Contains('\\')) return css;
        var plain = new StringBuilder();
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] != '\\') plain.Append(css[i]);
            else i = Escape(css, i, plain);
        }
        return plain.ToString();
    }

    // A backslash and up to six hexadecimal digits with a blank behind them, or any other letter (CSS Syntax 3, 4.3.7).
    private static int Escape(string css, int at, StringBuilder plain)
    {
        var (code, digits) = (0, 0);
        while (digits < 6 && at + 1 + digits < css.Length && char.IsAsciiHexDigit(css[at + 1 + digits]))
            code = code * 16 + Convert.ToInt32(css[at + 1 + digits++].ToString(), 16);
        if (digits == 0) return at;
        plain.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "?");
        return at + digits + (at + digits + 1 < css.Length && css[at + digits + 1] == ' ' ? 1 : 0);
    }
}
