using System.Globalization;
using LearningHub.Content.Checking.Settings;
using LearningHub.Content.Model;

namespace LearningHub.Cli.Starting;

/// <summary>The rules for answers.</summary>
internal static class AnswerRules
{
    private const int LongestLine = 120;
    private const int LongestNumber = 24;
    private const int FewestDigits = 3;

    /// <summary>A name: one line that a page can show.</summary>
    public static CheckedAnswer Line(string text)
    {
        var line = text.Trim();
        if (line.Length > LongestLine) return CheckedAnswer.Refused($"It has {line.Length} characters. Write at most {LongestLine}.");
        if (line.Any(char.IsControl) || HasUnfitCharacter(line))
            return CheckedAnswer.Refused(
                "It contains characters that cannot be shown, such as a line break. Write one line of plain text.");
        return line.Any(char.IsLetterOrDigit) ? new CheckedAnswer(line) : CheckedAnswer.Refused("Write at least one letter or digit.");
    }

    /// <summary>Names of places between commas.</summary>
    public static CheckedAnswer Places(string text)
    {
        var places = SplitPlaces(text).Select(Line).ToArray();
        return places.Length == 0 ? CheckedAnswer.Refused("Write the name of the area.")
            : places.FirstOrDefault(place => place.Error is not null) is { } refused ? refused
            : new CheckedAnswer(string.Join(", ", places.Select(place => place.Value)));
    }

    /// <summary>The names between commas.</summary>
    public static IReadOnlyList<string> SplitPlaces(string text) =>
        text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The address of a site. A slash at the end is added.</summary>
    public static CheckedAnswer Address(string text)
    {
        var written = text.Trim();
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            return CheckedAnswer.Refused("It is not the address of a site. Write it in full, with https:// at the start.");
        if (address.Query.Length + address.Fragment.Length + address.UserInfo.Length > 0 || written.Any(char.IsWhiteSpace))
            return CheckedAnswer.Refused("Write the address of the site alone, without spaces and without ?, # or a user name.");
        var whole = address.AbsoluteUri;
        return new CheckedAnswer(whole.EndsWith('/') ? whole : $"{whole}/");
    }

    /// <summary>An e-mail address of letters, digits and the signs that mail services allow.</summary>
    public static CheckedAnswer Email(string text)
    {
        var email = text.Trim();
        var parts = email.Split('@');
        var isEmail = parts.Length == 2 && parts[0].Length > 0 && parts[0].All(IsEmailSign)
            && parts[1].Split('.') is { Length: > 1 } names && names.All(IsHostName);
        return isEmail ? new CheckedAnswer(email)
            : CheckedAnswer.Refused("It is not an e-mail address. Write it as name@your-board.org.uk, in letters without accents.");

        static bool IsEmailSign(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '_' or '-' or '+';
        static bool IsHostName(string name) => name.Length > 0 && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-');
    }

    /// <summary>A telephone number as people write it.</summary>
    public static CheckedAnswer Telephone(string text)
    {
        var number = text.Trim();
        var isNumber = number.Length <= LongestNumber && number.Count(char.IsAsciiDigit) >= FewestDigits
            && number.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '+' or '(' or ')' or '-');
        return isNumber ? new CheckedAnswer(number)
            : CheckedAnswer.Refused("It is not a telephone number. Write its digits, with spaces between groups.");
    }

    /// <summary>A colour on which white text can be read.</summary>
    public static CheckedAnswer Colour(string text)
    {
        var digits = text.Trim().TrimStart('#');
        if (digits.Length == 3) digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        if (digits.Length != 6 || !digits.All(char.IsAsciiHexDigit))
            return CheckedAnswer.Refused("It is not a colour. Write # and six digits from 0 to f, for example #0b5563.");
        var colour = $"#{digits.ToLowerInvariant()}";
        return Contrast.IsReadable(colour) ? new CheckedAnswer(colour) : CheckedAnswer.Refused(string.Create(
            CultureInfo.InvariantCulture,
            $"White text on {colour} has a contrast of {Contrast.WithWhite(colour):0.0} to 1, and 4.5 is needed. Try "
                + $"{Contrast.Darken(colour)}."));
    }

    /// <summary>The code of a language.</summary>
    public static CheckedAnswer Language(string text)
    {
        var code = text.Trim();
        return LanguageTag.IsWellFormed(code) ? new CheckedAnswer(code)
            : CheckedAnswer.Refused("It is not the code of a language. Write for example en-GB, or cy for Welsh.");
    }

    private static bool HasUnfitCharacter(string line)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            // Half of a character is read as U+FFFD, the replacement character.
            var category = System.Text.Rune.GetUnicodeCategory(rune);
            if (rune.Value == 0xFFFD || category is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                return true;
        }
        return false;
    }
}
