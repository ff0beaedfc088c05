using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Identifiers;

/// <summary>Short numbers that are kept under nobody's name: of roads and of text services.</summary>
internal static class ShortNumbers
{
    /// <summary>"Text SHOUT to 85258": a short number of a service.</summary>
    public static bool IsTextLine(TokenLine line, int token, ReadOnlySpan<char> text)
    {
        if (text.Length != 5 || text[0] is not ('6' or '7' or '8')) return false;
        for (var before = token - 1; before >= Math.Max(0, token - 4); before--)
        {
            if (line.Tokens[before].Word.Text is "text" or "texting" or "txt" or "sms") return true;
        }
        return false;
    }

    /// <summary>"off the B6911": the number of a road.</summary>
    public static bool IsRoad(TokenLine line, Chunk chunk)
    {
        var text = line.Text.AsSpan(chunk.Start, chunk.Length);
        var token = line.IndexAt(chunk.Start);
        return text.Length is 3 or 4 or 5 && text[0] is 'A' or 'B' or 'M' && !text[1..].ContainsAnyExceptInRange('0', '9')
            && token > 0 && line.Tokens[token - 1].Word.Text is "the" or "off" or "on" or "along" or "take" or "then";
    }
}
