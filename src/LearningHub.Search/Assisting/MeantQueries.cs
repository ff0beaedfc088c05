using System.Text;
using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Assisting;

/// <summary>Queries to offer where words were left as they are written: in quotation marks, because they were meant so; after a minus
/// sign, because a wrong guess would hide what was wanted; before a star. And where nothing was found, the same words asked for less
/// strictly.</summary>
internal sealed class MeantQueries(IndexSnapshot index, SpellingCorrector corrector)
{
    // Each correction goes through all words of the index.
    private const int MostEdits = 16;
    private const int ShortestPrefix = 3;
    private const int PrefixOfTwoEdits = 6;
    private const double FirstLetter = 20;

    public IEnumerable<string> Of(string text, Query query, IReadOnlyList<TextEdit> corrections, bool isEmpty)
    {
        var edits = new List<TextEdit>();
        Gather(query, isExcluded: false, edits);
        var corrected = TextEdit.Apply(text, corrections.Concat(edits));
        if (edits.Count > 0 && corrected != text) yield return corrected;
        if (isEmpty && Loosened(corrected) is var loosened && loosened != text) yield return loosened;
    }

    private void Gather(Query query, bool isExcluded, List<TextEdit> edits)
    {
        if (edits.Count >= MostEdits) return;
        switch (query)
        {
            case WordQuery word when isExcluded: AddWord(word.Text, word.Start, edits); break;
            case PhraseQuery phrase:
                foreach (var token in EnglishAnalyzer.Analyze(phrase.Text, FieldAnalysis.Words))
                    AddWord(phrase.Text[token.Start..token.End], phrase.Start + 1 + token.Start, edits);
                break;
            case PrefixQuery prefix when prefix.Start >= 0 && !HasBeginning(prefix) && NearestBeginning(prefix.Prefix) is { } beginning:
                edits.Add(new TextEdit(prefix.Start, prefix.Prefix, beginning));
                break;
            case BoostedQuery boosted: Gather(boosted.Inner, isExcluded, edits); break;
            case BooleanQuery boolean:
                foreach (var clause in boolean.Clauses) Gather(clause.Query, isExcluded || clause.Occurrence is Occurrence.Excluded, edits);
                break;
        }
    }

    private void AddWord(string word, int start, List<TextEdit> edits)
    {
        if (edits.Count < MostEdits && !corrector.IsKnown(word) && corrector.Correct(word) is { } text)
            edits.Add(new TextEdit(start, word, text));
    }

    // Terms are stems, so that "compliance*" fits none of them and "complianc*" does.
    private bool HasBeginning(PrefixQuery prefix)
    {
        var bytes = new BytesRef(prefix.Prefix);
        foreach (var field in index.Manifest.Schema.Texts)
        {
            if (prefix.Field is null ? !field.IsDefault : field.Name != prefix.Field) continue;
            if (index.Terms(field.Name)?.GetEnumerator() is not { } terms || terms.SeekCeil(bytes) is TermsEnum.SeekStatus.END) continue;
            if (StringHelper.StartsWith(terms.Term, bytes)) return true;
        }
        return false;
    }

    private string? NearestBeginning(string prefix)
    {
        if (prefix.Length < ShortestPrefix) return null;
        var edits = prefix.Length < PrefixOfTwoEdits ? 1 : 2;
        var (best, most) = ((string?)null, double.NegativeInfinity);
        foreach (var (word, count) in corrector.Words.All)
        {
            var far = 0;
            while (far <= edits && !EditDistance.IsBeginningWithin(far, word, prefix)) far++;
            if (far > edits) continue;
            var likeness = Math.Log(1 + count) - (far * FirstLetter) + (word[0] == prefix[0] ? FirstLetter : 0);
            if (likeness > most) (best, most) = (word, likeness);
        }
        return best is null ? null : Beginning(best, prefix.Length);
    }

    private static string? Beginning(string word, int length)
    {
        if (EnglishAnalyzer.Analyze(word) is not [var token]) return null;
        var shared = word.AsSpan().CommonPrefixLength(token.Term);
        return shared < ShortestPrefix ? null : word[..Math.Min(shared, length)];
    }

    // Without quotation marks, names of fields and plus signs; what is left out with a minus sign stays left out.
    private string Loosened(string text)
    {
        foreach (var field in index.Manifest.Schema.Texts) text = text.Replace($"{field.Name}:", string.Empty, StringComparison.Ordinal);
        var loosened = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSign = text[i] is '"' or '\u201C' or '\u201D' || (text[i] is '+' && (i == 0 || char.IsWhiteSpace(text[i - 1])));
            if (!isSign) loosened.Append(text[i]);
        }
        return string.Join(' ', loosened.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not "AND"));
    }
}
