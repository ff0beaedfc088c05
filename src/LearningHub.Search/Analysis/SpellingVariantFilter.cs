using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>Gives words that are written in two ways one spelling; see <see cref="SpellingVariants"/>.</summary>
internal sealed class SpellingVariantFilter : TokenFilter
{
    private static readonly BoundedCache<string> Unified = new(20_000, SpellingVariants.Unify);

    private readonly ICharTermAttribute term;

    public SpellingVariantFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        var word = term.Buffer.AsSpan(0, term.Length);
        var unified = Unified.Get(word);
        if (!word.SequenceEqual(unified)) term.SetEmpty().Append(unified);
        return true;
    }
}
