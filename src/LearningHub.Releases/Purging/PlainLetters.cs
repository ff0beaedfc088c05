using System.Collections.Frozen;

namespace LearningHub.Releases.Purging;

/// <summary>
/// Latin letters with accents, and the plain letters that people write instead. The framework can remove accents, but only with the
/// language tables that this program is built without.
/// </summary>
internal static class PlainLetters
{
    private static readonly Dictionary<string, string> Accented = new()
    {
        ["a"] = "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        ["b"] = "ḃḅḇ",
        ["c"] = "çćĉċčḉ",
        ["d"] = "ďḋḍḏḑḓđð",
        ["e"] = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        ["f"] = "ḟ",
        ["g"] = "ĝğġģǧǵḡ",
        ["h"] = "ĥȟḣḥḧḩḫẖħ",
        ["i"] = "ìíîïĩīĭįǐȉȋḭḯỉịı",
        ["j"] = "ĵǰ",
        ["k"] = "ķǩḱḳḵ",
        ["l"] = "ĺļľḷḹḻḽł",
        ["m"] = "ḿṁṃ",
        ["n"] = "ñńņňǹṅṇṉṋŋ",
        ["o"] = "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
        ["p"] = "ṕṗ",
        ["r"] = "ŕŗřȑȓṙṛṝṟ",
        ["s"] = "śŝşšſșṡṣṥṧṩẛ",
        ["t"] = "ţťțṫṭṯṱẗŧ",
        ["u"] = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        ["v"] = "ṽṿ",
        ["w"] = "ŵẁẃẅẇẉẘ",
        ["x"] = "ẋẍ",
        ["y"] = "ýÿŷȳẏẙỳỵỷỹ",
        ["z"] = "źżžẑẓẕ",
        ["ae"] = "æ",
        ["oe"] = "œ",
        ["ss"] = "ß",
        ["th"] = "þ",
    };

    /// <summary>The plain letters for an accented small letter.</summary>
    public static FrozenDictionary<char, string> Table { get; } =
        Accented.SelectMany(each => each.Value.Select(letter => (Letter: letter, Plain: each.Key)))
            .ToFrozenDictionary(pair => pair.Letter, pair => pair.Plain);
}
