using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Export.Brand;

/// <summary>The board's logo as slides can show it.</summary>
/// <param name="Png">A PNG picture, for programs that do not draw SVG: the logo itself, the picture of it that the board
/// gives beside an SVG, or else the hub's mark in the board's colours.</param>
/// <param name="Svg">The logo as SVG; null if it is none.</param>
/// <param name="Aspect">Width for a height of 1.</param>
public sealed record BrandLogo(byte[] Png, byte[]? Svg, double Aspect)
{
    private const int Height = 256;
    private const double Widest = 4;
    private const int HeaderLength = 24;

    /// <summary>The logo of <c>hub.yml</c>, or the hub's mark if there is none that slides can show.</summary>
    public static BrandLogo Read(BrandSettings brand, IContentFiles files)
    {
        if (brand.Logo is not { } logo || !files.Exists(logo.Value)) return Mark(brand);
        var bytes = files.Read(logo.Value);
        return Path.GetExtension(logo.Value).ToLowerInvariant() switch
        {
            ".png" when bytes.Length > HeaderLength => new BrandLogo(bytes, null, AspectOfPng(bytes)),
            ".svg" => (PictureOf(brand, files) ?? Mark(brand, AspectOf(bytes))) with { Svg = bytes },
            _ => Mark(brand),
        };
    }

    private static BrandLogo? PictureOf(BrandSettings brand, IContentFiles files) =>
        brand.LogoPicture is { } picture && files.Exists(picture.Value) && files.Read(picture.Value) is { Length: > HeaderLength } bytes
            ? new BrandLogo(bytes, null, AspectOfPng(bytes)) : null;

    private static double AspectOfPng(byte[] png) => Math.Min(Widest, (double)Number(png, 16) / Number(png, 20));

    private static BrandLogo Mark(BrandSettings brand, double aspect = 1)
    {
        var width = Math.Max(1, (int)(Height * aspect));
        return new BrandLogo(BrandImage.Draw(width, Height, brand.Colour.Value, brand.Accent.Value), null, aspect);
    }

    private static int Number(byte[] bytes, int at) => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];

    // The check has already read the file; one that cannot be read here is shown as a square.
    private static double AspectOf(byte[] svg)
    {
        try
        {
            var box = XDocument.Load(new MemoryStream(svg)).Root?.Attribute("viewBox")?.Value.Split([' ', ','],
                StringSplitOptions.RemoveEmptyEntries);
            if (box is [_, _, var wide, var high] && double.TryParse(wide, NumberStyles.Float, CultureInfo.InvariantCulture, out var width)
                && double.TryParse(high, NumberStyles.Float, CultureInfo.InvariantCulture, out var height) && height > 0 && width > 0)
                return Math.Min(Widest, width / height);
        }
        catch (XmlException)
        {
            return 1;
        }
        return 1;
    }
}
