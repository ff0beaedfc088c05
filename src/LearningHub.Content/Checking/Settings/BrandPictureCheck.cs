using System.Buffers.Binary;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Content.Checking.Settings;

/// <summary>Checks that the board's own icon and sharing picture are PNG files of the sizes that devices and other sites expect, and that
/// the picture of its logo is one that slides can show.</summary>
internal static class BrandPictureCheck
{
    private const int IconSide = 512;
    private const int SharingWidth = 1200;
    private const int SharingHeight = 630;
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reports pictures that do not fit. Missing ones are left to the checks.</summary>
    /// <param name="brand">What <c>hub.yml</c> names.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="paths">Files that are there.</param>
    /// <param name="report">Of <c>hub.yml</c>.</param>
    public static void Check(BrandSettings brand, IContentFiles files, IReadOnlySet<string> paths, FileReport report)
    {
        Check(brand.Icon, "icon", IconSide, IconSide);
        Check(brand.SharingImage, "sharing picture", SharingWidth, SharingHeight);
        if (brand.LogoPicture is { } logo && paths.Contains(logo.Value) && Size(files, logo.Value) is not { Width: > 0, Height: > 0 })
        {
            report.Add(
                DiagnosticCodes.ValueInvalid, logo.At, $"The picture of the logo \"{logo.Value}\" is not a PNG picture.",
                "Save the logo as PNG too, about 500 pixels high, or remove the line: slides then show the hub's mark where a program "
                    + "cannot draw SVG.");
        }

        void Check(Located<string>? named, string what, int width, int height)
        {
            if (named is not { } picture || !paths.Contains(picture.Value)) return;
            var advice = $"Save it as PNG, {width} by {height} pixels, or remove the line: the program then draws one in the board's "
                + "colours.";
            if (Size(files, picture.Value) is not { } size)
                report.Add(DiagnosticCodes.ValueInvalid, picture.At, $"The {what} \"{picture.Value}\" is not a PNG picture.", advice);
            else if (size != (width, height))
            {
                report.Add(
                    DiagnosticCodes.ValueInvalid, picture.At, $"The {what} \"{picture.Value}\" has {size.Width} by {size.Height} pixels.",
                        advice);
            }
        }
    }

    // The size is in the first chunk (W3C, Portable Network Graphics, third edition, 11.2.1).
    private static (int Width, int Height)? Size(IContentFiles files, string path)
    {
        ReadOnlySpan<byte> bytes;
        try
        {
            bytes = files.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        if (bytes.Length < HeaderLength || !bytes.StartsWith(Signature) || !bytes[12..16].SequenceEqual("IHDR"u8)) return null;
        return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
    }
}
