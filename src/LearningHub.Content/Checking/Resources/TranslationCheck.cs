using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Translations say their language and are not older than their originals.</summary>
internal static class TranslationCheck
{
    /// <summary>Checks one resource.</summary>
    public static void Run(Resource resource, LinkedLibrary library, FileReport report)
    {
        if (resource.TranslationOf is not { } key || TranslationAge.OriginalOf(resource, library) is not { } original) return;
        var language = resource.Language ?? library.Settings.Language;
        if (language == (original.Language ?? library.Settings.Language))
        {
            report.Add(
                DiagnosticCodes.ValueInvalid, key.At,
                $"This is marked as a translation of \"{original.Title}\", but both are in the language \"{language}\".",
                "Write lang: and the code of the language of this text, for example lang: ur");
        }
        var digest = TranslationAge.DigestOf(original);
        if (TranslationAge.IsOlder(resource, original))
        {
            report.Add(
                DiagnosticCodes.TranslationOld, resource.OriginalText?.At ?? key.At,
                $"\"{original.Title}\" has changed since this translation was made. Its page says so to readers.",
                $"Bring the translation up to date, and write original-text: \"{digest}\".");
        }
        else if (resource.OriginalText is null)
        {
            report.Add(
                DiagnosticCodes.TranslationUndated, key.At, "This translation does not say which text it was made from.",
                $"If it fits the original as it is today, write original-text: \"{digest}\". The check then tells you when the original "
                    + "changes.");
        }
    }
}
