using System.Text;

namespace LearningHub.Content.Reading.Text;

/// <summary>Joins a Latin letter and the accent that follows it to one character. macOS writes two characters in file names where
/// keyboards write one, and both look the same. The program runs without the system's language data (invariant globalization), so <see
/// cref="string.Normalize()"/> does not do this.</summary>
internal static class ComposedAccents
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // For each accent: letters, each followed by itself with the accent.
    private static readonly (char Mark, string Pairs)[] Table =
    [
        ('\u0300', "AÀEÈIÌOÒUÙNǸWẀYỲaàeèiìoòuùnǹwẁyỳ"),
        ('\u0301', "AÁCĆEÉGǴIÍLĹNŃOÓRŔSŚUÚYÝZŹWẂaácćeégǵiílĺnńoórŕsśuúyýzźwẃ"),
        ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
        ('\u0303', "AÃIĨNÑOÕUŨEẼYỸaãiĩnñoõuũeẽyỹ"),
        ('\u0304', "AĀEĒIĪOŌUŪaāeēiīoōuū"),
        ('\u0306', "AĂGĞUŬEĔIĬOŎaăuŭgğeĕiĭoŏ"),
        ('\u0307', "CĊEĖGĠIİZŻcċeėgġzż"),
        ('\u0308', "AÄEËIÏOÖUÜYŸWẄaäeëiïoöuüyÿwẅ"),
        ('\u030A', "AÅUŮaåuů"),
        ('\u030B', "OŐUŰoőuű"),
        ('\u030C', "CČDĎEĚNŇRŘSŠTŤZŽAǍIǏOǑUǓGǦcčdďeěnňrřsštťzžaǎiǐoǒuǔgǧ"),
        ('\u0327', "CÇSŞTŢGĢKĶLĻNŅRŖcçsştţgģkķlļnņrŗ"),
        ('\u0328', "AĄEĘIĮUŲOǪaąeęiįuųoǫ"),
        ('\u0323', "AẠEẸIỊOỌUỤYỴaạeẹiịoọuụyỵ"),
    ];

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Table
        .SelectMany(row => row.Pairs.Chunk(2).Select(pair => (Key: (pair[0], row.Mark), Value: pair[1])))
        .ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The text with accents joined to their letters.</summary>
    public static string In(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark) < 0) return text;
        var joined = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (joined.Length > 0 && Composed.TryGetValue((joined[^1], letter), out var one)) joined[^1] = one;
            else joined.Append(letter);
        }
        return joined.ToString();
    }
}
