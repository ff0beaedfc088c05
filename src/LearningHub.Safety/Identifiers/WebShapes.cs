using System.Buffers;

namespace LearningHub.Safety.Identifiers;

/// <summary>Web addresses, identifiers of works, and addresses of machines.</summary>
internal static class WebShapes
{
    private const int LeastNumber = 6;
    private static readonly SearchValues<char> SignsOfWeb = SearchValues.Create(".:@£$€%");

    /// <summary>Whether a piece is a web address, an identifier of a work, or money.</summary>
    public static bool IsWeb(ReadOnlySpan<char> text) =>
        (text.ContainsAny(SignsOfWeb) || text[0] is 'i' or 'I') && IsWebBySigns(text);

    private static bool IsWebBySigns(ReadOnlySpan<char> text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.Contains('@')
            || text[0] is '£' or '$' or '€'
        || text[^1] == '%' || text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("10.")
            || text.StartsWith("isbn", StringComparison.OrdinalIgnoreCase)
        || HasDomain(text);

    /// <summary>Whether a piece is the name of a file with a number that is no year: "Re_Orrell_DOB110812.docx".</summary>
    public static bool IsNumberedFile(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        if (dot < LeastNumber || text.Length - dot is < 4 or > 5 || text.Contains('/')) return false;
        var digits = 0;
        for (var at = 0; at <= dot; at++)
        {
            if (char.IsAsciiDigit(text[at])) digits++;
            else if (digits >= LeastNumber && text.Slice(at - digits, 2) is not ("20" or "19")) return true;
            else digits = 0;
        }
        return false;
    }

    /// <summary>"203.0.113.88": an address that leads to one router.</summary>
    public static bool IsNetworkAddress(ReadOnlySpan<char> text)
    {
        var (parts, large) = (0, 0);
        foreach (var range in text.Split('.'))
        {
            if (!int.TryParse(text[range], out var value) || value > 255) return false;
            parts++;
            if (value > 31) large++;
        }
        // "Chrome 118.0.5993.70" has a part over 255 and is refused above.
        return parts == 4 && large >= 2;
    }

    private static bool HasDomain(ReadOnlySpan<char> text)
    {
        foreach (var ending in (
            ReadOnlySpan<string>)[".md", ".yml", ".pdf", ".docx", ".html", ".uk", ".com", ".org", ".net", ".gov", ".io", ".example",
            ".test", ".info"])
        {
            if (text.Contains(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Whether enough full stops have something right behind them: most texts have them only at the ends of sentences.</summary>
    public static bool HasInnerStops(ReadOnlySpan<char> text, int least)
    {
        var count = 0;
        for (var at = text.IndexOf('.'); at >= 0 && at + 1 < text.Length && count < least;)
        {
            if (!char.IsWhiteSpace(text[at + 1])) count++;
            var next = text[(at + 1)..].IndexOf('.');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return count >= least;
    }

    /// <summary>Whether a word stands between two of its full stops.</summary>
    public static bool HasLongPart(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split('.'))
        {
            if (text[part].Length > 3) return true;
        }
        return false;
    }
}
