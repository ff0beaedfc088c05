using System.Globalization;

namespace LearningHub.Content.Checking.Settings;

/// <summary>The contrast of white text on a colour, according to WCAG 2.2.</summary>
public static class Contrast
{
    private const double Least = 4.5;

    /// <summary>Whether white text of ordinary size can be read on a colour (level AA: 4.5 to 1).</summary>
    /// <param name="hex">A colour as <c>#rrggbb</c>.</param>
    public static bool IsReadable(string hex) => WithWhite(hex) >= Least;

    /// <summary>Contrast of a colour with white, from 1 to 21, from their relative luminance.</summary>
    /// <param name="hex">A colour as <c>#rrggbb</c>.</param>
    public static double WithWhite(string hex)
    {
        var number = Parse(hex);
        var luminance = 0.2126 * Channel(number >> 16) + 0.7152 * Channel(number >> 8) + 0.0722 * Channel(number);
        return 1.05 / (luminance + 0.05);

        static double Channel(int value)
        {
            var share = (value & 0xFF) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }

    /// <summary>The lightest darker shade of a colour on which white text can be read; the colour itself if it is dark enough.</summary>
    /// <param name="hex">A colour as <c>#rrggbb</c>.</param>
    public static string Darken(string hex)
    {
        var number = Parse(hex);
        for (var percent = 100; percent > 0; percent--)
        {
            var shade = $"#{Part(number >> 16, percent):x2}{Part(number >> 8, percent):x2}{Part(number, percent):x2}";
            if (IsReadable(shade)) return shade;
        }
        return "#000000";

        static int Part(int value, int percent) => (value & 0xFF) * percent / 100;
    }

    private static int Parse(string hex) => int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
