using LearningHub.Content.Model.Lists;

namespace LearningHub.Content.Linking;

/// <summary>The glossary, prepared for finding its abbreviations in running text.</summary>
public sealed class GlossaryIndex
{
    private readonly Dictionary<string, GlossaryTerm> abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GlossaryTerm>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>Indexes some terms; the first of two abbreviations that are the same wins.</summary>
    public GlossaryIndex(IReadOnlyList<GlossaryTerm> terms)
    {
        Terms = terms;
        foreach (var term in terms)
        {
            if (term.Expansion is null) continue;
            abbreviations.TryAdd(term.Term, term);
            abbreviations.TryAdd($"{term.Term}s", term);
            foreach (var synonym in term.Synonyms)
            {
                if (LooksAbbreviated(synonym)) abbreviations.TryAdd(synonym, term);
            }
        }
        bySpan = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The terms in the order of the file.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    /// <summary>The term that a word abbreviates, or null.</summary>
    public GlossaryTerm? FindAbbreviation(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var term) ? term : null;

    // The number of words, and capitals inside them, distinguish an abbreviation such as CiN from a full name.
    private static bool LooksAbbreviated(string text)
    {
        var capitals = 0;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter)) return false;
            if (char.IsUpper(letter)) capitals++;
        }
        return capitals >= 2;
    }
}
