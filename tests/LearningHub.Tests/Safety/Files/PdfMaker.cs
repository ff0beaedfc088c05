using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LearningHub.Tests.Safety.Files;

/// <summary>Makes small PDF files: objects in order of their numbers, a table of where they are, a trailer.</summary>
internal static class PdfMaker
{
    /// <summary>A library and a page without content; further objects begin with number 4.</summary>
    public static readonly string[] OnePage =
    [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>",
    ];

    /// <summary>A file with one page and further objects.</summary>
    public static byte[] Make(string trailer, params string[] more) =>
        Write(trailer, [.. OnePage.Concat(more).Select(Encoding.Latin1.GetBytes)]);

    /// <summary>A file of objects.</summary>
    public static byte[] Write(string trailer, params byte[][] objects)
    {
        using var file = new MemoryStream();
        Put(file, "%PDF-1.7\n");
        var places = new List<long>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            Put(file, $"{i + 1} 0 obj\n");
            file.Write(objects[i]);
            Put(file, "\nendobj\n");
        }
        var table = file.Length;
        Put(file, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Put(file, string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        Put(file, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>Appends a new version of one object to a file, as programs do that save quickly.</summary>
    public static byte[] Update(byte[] file, int number, string content, string trailer)
    {
        var previous = int.Parse(Encoding.Latin1.GetString(file).Split("startxref\n")[^1].Split('\n')[0], CultureInfo.InvariantCulture);
        using var updated = new MemoryStream();
        updated.Write(file);
        var place = updated.Length;
        Put(updated, $"{number} 0 obj\n{content}\nendobj\n");
        var table = updated.Length;
        Put(updated, string.Create(CultureInfo.InvariantCulture, $"xref\n{number} 1\n{place:0000000000} 00000 n \ntrailer\n"));
        Put(updated, $"<< /Size 20 /Root 1 0 R /Prev {previous} {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return updated.ToArray();
    }

    /// <summary>A stream object, compressed.</summary>
    public static byte[] Compressed(string entries, string content) =>
        Stream($"{entries} /Filter /FlateDecode", Deflated(Encoding.UTF8.GetBytes(content)));

    /// <summary>A stream object.</summary>
    public static byte[] Stream(string entries, byte[] content) =>
        [.. Encoding.Latin1.GetBytes($"<< {entries} /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8];

    /// <summary>Bytes in the form that PDF, PNG and zip files compress with.</summary>
    public static byte[] Deflated(byte[] bytes, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, level, leaveOpen: true)) zip.Write(bytes);
        return packed.ToArray();
    }

    private static void Put(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
