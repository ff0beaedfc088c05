namespace LearningHub.Content.Model;

/// <summary>Languages by their codes (BCP 47), for example "ur" or "pa-Arab".</summary>
public static class LanguageTag
{
    private static readonly HashSet<string> RightToLeftLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "prs", "pnb", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    };

    private static readonly HashSet<string> RightToLeftScripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arab",
        "Hebr",
        "Nkoo",
        "Syrc",
        "Thaa"
    };

    private static readonly Dictionary<string, string> CodesByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arabic"] = "ar",
        ["bengali"] = "bn",
        ["bulgarian"] = "bg",
        ["chinese"] = "zh",
        ["english"] = "en-GB",
        ["farsi"] = "fa",
        ["french"] = "fr",
        ["german"] = "de",
        ["gujarati"] = "gu",
        ["hindi"] = "hi",
        ["hungarian"] = "hu",
        ["italian"] = "it",
        ["kurdish"] = "ku",
        ["lithuanian"] = "lt",
        ["pashto"] = "ps",
        ["persian"] = "fa",
        ["polish"] = "pl",
        ["portuguese"] = "pt",
        ["punjabi"] = "pa",
        ["romanian"] = "ro",
        ["russian"] = "ru",
        ["slovak"] = "sk",
        ["somali"] = "so",
        ["spanish"] = "es",
        ["tamil"] = "ta",
        ["turkish"] = "tr",
        ["ukrainian"] = "uk",
        ["urdu"] = "ur",
        ["vietnamese"] = "vi",
        ["welsh"] = "cy",
    };

    /// <summary>Whether a language is written from right to left. The script decides if the code names one, otherwise the
    /// language.</summary>
    public static bool IsRightToLeft(string? language)
    {
        if (string.IsNullOrEmpty(language)) return false;
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return script is null ? RightToLeftLanguages.Contains(parts[0]) : RightToLeftScripts.Contains(script);
    }

    /// <summary>"rtl" or "ltr", as HTML writes directions.</summary>
    public static string DirectionOf(string? language) => IsRightToLeft(language) ? "rtl" : "ltr";

    /// <summary>Whether a text has the form of a code.</summary>
    public static bool IsWellFormed(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The code of a language by its English name, or null.</summary>
    public static string? CodeOf(string name) => CodesByName.GetValueOrDefault(name);
}
