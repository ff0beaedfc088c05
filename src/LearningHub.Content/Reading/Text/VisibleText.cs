using System.Globalization;
using System.Text;

namespace LearningHub.Content.Reading.Text;

/// <summary>Distinguishes visible text from invisible text.</summary>
internal static class VisibleText
{
    /// <summary>Whether a text has nothing but spaces, line breaks and signs without a shape, such as a zero-width space.</summary>
    public static bool IsNone(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                return false;
        }
        return true;
    }
}
