using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>Gives words that are written in two ways one spelling; see <see cref="SpellingVariants"/>.</summary>
internal sealed class SpellingVariantFilter : TokenFilter
{
    private readonly ICharTermAttribute term;

    public SpellingVariantFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        var word = term.Buffer.AsSpan(0, term.Length);
        if (!CanVary(word)) return true;
        var written = word.ToString();
        var unified = SpellingVariants.Unify(written);
        if (unified != written) term.SetEmpty().Append(unified);
        return true;
    }

    // Every rule needs one of these letters, or one of a few beginnings; most words have neither.
    private static bool CanVary(ReadOnlySpan<char> word) =>
        word.Length > 2 && (word.ContainsAny('.', '\u00AD', 'z') || word.Contains("ae", StringComparison.Ordinal)
            || word.Contains("oe", StringComparison.Ordinal)
            || word[0] is 'b' or 'n' or 'c' or 'j' or 'a' or 'e' or 'f' or 'h' or 'p');
}
