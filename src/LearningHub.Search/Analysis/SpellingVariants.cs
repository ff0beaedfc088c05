namespace LearningHub.Search.Analysis;

/// <summary>Gives a word that is written in two ways one spelling, before it is stemmed. Texts and queries go through the same rules, so
/// it does not matter that what comes out is not always a word. The browser's script follows the same rules.</summary>
internal static class SpellingVariants
{
    // Parts of words of medicine: British spelling, other spelling.
    private static readonly (string British, string Other)[] Vowels =
    [
        ("foet", "fet"), ("paed", "ped"), ("haem", "hem"), ("naem", "nem"), ("caem", "cem"), ("kaem", "kem"), ("naesth", "nesth"),
        ("naec", "nec"), ("oestr", "estr"), ("oedem", "edem"), ("oesoph", "esoph"), ("rrhoe", "rrhe"), ("caesar", "cesar"),
        ("faec", "fec"), ("aetiol", "etiol"), ("amoeb", "ameb"), ("coelia", "celia"), ("homoeo", "homeo"), ("manoeuv", "maneuv"),
        ("archaeo", "archeo"), ("chaem", "chem"), ("uraem", "urem"),
    ];

    // Beginnings of words: other spelling, British spelling.
    private static readonly (string Other, string British)[] Beginnings =
    [
        ("behavior", "behaviour"), ("neighbor", "neighbour"), ("counseling", "counselling"), ("counselor", "counsellor"),
        ("judgment", "judgement"), ("acknowledgment", "acknowledgement"), ("enrollment", "enrolment"), ("fulfill", "fulfil"),
        ("favor", "favour"), ("honor", "honour"),
    ];

    // Whole words.
    private static readonly (string Other, string British)[] Words =
        [("program", "programme"), ("programs", "programmes"), ("center", "centre"), ("centers", "centres")];

    private static readonly string[] EndingsWithZ =
        ["ize", "ized", "izes", "izer", "izers", "izing", "ization", "izations", "yze", "yzed", "yzes", "yzing"];

    public static string Unify(string word)
    {
        if (word.Contains('.', StringComparison.Ordinal)) return WithoutStops(word);
        if (word.Contains('\u00AD', StringComparison.Ordinal)) word = word.Replace("\u00AD", string.Empty, StringComparison.Ordinal);
        foreach (var (other, british) in Words)
        {
            if (word == other) return british;
        }
        foreach (var (other, british) in Beginnings)
        {
            if (word.StartsWith(other, StringComparison.Ordinal) && !word.StartsWith(british, StringComparison.Ordinal))
                word = british + word[other.Length..];
        }
        foreach (var (british, other) in Vowels) word = word.Replace(british, other, StringComparison.Ordinal);
        return WithS(word);
    }

    // "organization" as "organisation", "analyze" as "analyse".
    private static string WithS(string word)
    {
        foreach (var ending in EndingsWithZ)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return $"{word[..^(ending.Length - 1)]}s{ending[2..]}";
        }
        return word;
    }

    // Letters with a full stop after each are an abbreviation: "n.s.p.c.c" is "nspcc". Other words with full stops in them stay.
    private static string WithoutStops(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return word;
        }
        return word.Replace(".", string.Empty, StringComparison.Ordinal);
    }
}
