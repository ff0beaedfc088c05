using System.Text;
using System.Text.Json;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract;
using LearningHub.Export.Brand;

namespace LearningHub.Site.Files;

/// <summary>Files with the board's brand: colours, icons, web manifest.</summary>
internal static class BrandFiles
{
    /// <summary>Icon for home screens and tabs, 512 by 512 pixels; devices make it smaller.</summary>
    public const string IconPath = "/assets/icon-512.png";

    /// <summary>Picture for sharing.</summary>
    public const string SharingImagePath = "/assets/sharing.png";

    /// <summary>Web manifest.</summary>
    public const string ManifestPath = "/manifest.webmanifest";

    /// <summary>All brand files. If the board has no icon or sharing picture of its own, one is drawn in its colours.</summary>
    public static IEnumerable<SiteOutput> All(SiteContext context, IContentFiles files)
    {
        var brand = context.Settings.Brand;
        yield return Text(StylesheetPath(brand), () => Stylesheet(brand));
        yield return Bytes(IconPath, Picture(brand.Icon, 512, 512));
        yield return Bytes(SharingImagePath, Picture(brand.SharingImage, 1200, 630));
        yield return Bytes(ManifestPath, () => Manifest(context));

        Func<byte[]> Picture(Located<string>? own, int width, int height) =>
            own is { } file ? () => files.Read(file.Value) : () => BrandImage.Draw(width, height, brand.Colour.Value, brand.Accent.Value);
    }

    /// <summary>Path of the stylesheet with the board's colours as custom properties.</summary>
    public static string StylesheetPath(BrandSettings brand) => HashedFiles.PathOf("brand.css", Encoding.UTF8.GetBytes(Stylesheet(brand)));

    /// <summary>A file of text.</summary>
    public static SiteOutput Text(string path, Func<string> text) => Bytes(path, () => Encoding.UTF8.GetBytes(text()));

    /// <summary>A file of bytes.</summary>
    public static SiteOutput Bytes(string path, Func<byte[]> bytes) =>
        new(path.TrimStart('/'), async output => await output.WriteAsync(bytes()).ConfigureAwait(false));

    private static string Stylesheet(BrandSettings brand)
    {
        var colour = brand.Colour.Value;
        return $":root{{--govuk-brand-colour:{colour};--hub-brand-colour:{colour};"
            + $"--hub-accent-colour:{brand.Accent.Value};--govuk-link-colour:{colour}}}\n";
    }

    private static byte[] Manifest(SiteContext context)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("name", $"{context.Settings.Name}, {context.Settings.Board}");
            json.WriteString("short_name", context.Settings.Name);
            json.WriteString("lang", context.Settings.Language);
            json.WriteString("start_url", "./");
            json.WriteString("display", "browser");
            json.WriteString("theme_color", context.Settings.Brand.Colour.Value);
            json.WriteString("background_color", "#ffffff");
            json.WriteStartArray("icons");
            Icon(json, IconPath.TrimStart('/'), "512x512");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return output.ToArray();
    }

    private static void Icon(Utf8JsonWriter json, string source, string sizes)
    {
        json.WriteStartObject();
        json.WriteString("src", source);
        json.WriteString("sizes", sizes);
        json.WriteString("type", "image/png");
        json.WriteEndObject();
    }
}
