using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Tracing;

/// <summary>How the parts of a build's cache are written. The same program reads them, so nothing is versioned.</summary>
public static class CacheFormat
{
    private static readonly Dictionary<string, DiagnosticCode> Codes =
        DiagnosticCodes.All.ToDictionary(code => code.Id, StringComparer.Ordinal);

    /// <summary>Writes a stamp.</summary>
    public static void Write(BinaryWriter output, Stamp stamp)
    {
        output.Write(stamp.First);
        output.Write(stamp.Second);
    }

    /// <summary>Reads a stamp.</summary>
    public static Stamp ReadStamp(BinaryReader input) => new(input.ReadUInt64(), input.ReadUInt64());

    /// <summary>Writes texts and their number.</summary>
    public static void Write(BinaryWriter output, IReadOnlyList<string> texts)
    {
        output.Write(texts.Count);
        foreach (var text in texts) output.Write(text);
    }

    /// <summary>Reads texts.</summary>
    public static string[] ReadTexts(BinaryReader input)
    {
        var texts = new string[input.ReadInt32()];
        for (var i = 0; i < texts.Length; i++) texts[i] = input.ReadString();
        return texts;
    }

    /// <summary>Writes a text or null.</summary>
    public static void Write(BinaryWriter output, string? text)
    {
        output.Write(text is not null);
        if (text is not null) output.Write(text);
    }

    /// <summary>Reads a text or null.</summary>
    public static string? ReadText(BinaryReader input) => input.ReadBoolean() ? input.ReadString() : null;

    /// <summary>Writes a diagnostic.</summary>
    internal static void Write(BinaryWriter output, Diagnostic diagnostic)
    {
        output.Write(diagnostic.Code.Id);
        output.Write(diagnostic.Path);
        output.Write(diagnostic.At.Line);
        output.Write(diagnostic.At.Column);
        output.Write(diagnostic.Message);
        output.Write(diagnostic.Advice);
        output.Write(diagnostic.Offer is not null);
        if (diagnostic.Offer is not { } offer) return;
        output.Write(offer.Words);
        output.Write(offer.Mark);
    }

    /// <summary>Reads a diagnostic.</summary>
    internal static Diagnostic ReadDiagnostic(BinaryReader input)
    {
        var diagnostic = new Diagnostic(
            Codes[input.ReadString()], input.ReadString(), new SourcePosition(input.ReadInt32(), input.ReadInt32()), input.ReadString(),
            input.ReadString());
        return input.ReadBoolean() ? diagnostic with { Offer = new SafetyOffer(input.ReadString(), input.ReadString()) } : diagnostic;
    }
}
