using System.Text.RegularExpressions;
using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Queries to offer where words were searched as they are written: in quotation marks; after a minus sign, because a wrong guess
/// would hide what was wanted; before a star. And where nothing was found, the same words asked for less strictly.</summary>
internal sealed class DidYouMean(IndexSnapshot index, SpellingCorrector corrector)
{
    private const int MostEdits = 16;
    private const int ShortestPrefix = 3;
    private const int PrefixOfTwoEdits = 6;

    private static readonly Regex StrictSigns = new("""["\u201C\u201D](~[\d.]*)?|(?<!\S)\+""", RegexOptions.CultureInvariant);

    public IEnumerable<string> Offers(string text, Query query, IReadOnlyList<TextEdit> corrections, bool isEmpty)
    {
        var edits = new List<TextEdit>();
        foreach (var (leaf, isExcluded) in query.Leaves()) Gather(leaf, isExcluded, edits);
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
            // Terms are stems, so that "compliance*" fits none of them and "complianc*" does.
            case PrefixQuery prefix when new QueryTranslator(index).Translate(prefix) is null
                && NearestBeginning(prefix.Prefix) is { } beginning:
                edits.Add(new TextEdit(prefix.Start, prefix.Prefix, beginning));
                break;
        }
    }

    private void AddWord(string word, int start, List<TextEdit> edits)
    {
        if (edits.Count < MostEdits && !corrector.IsKnown(word) && corrector.Correct(word) is { } text)
            edits.Add(new TextEdit(start, word, text));
    }

    // The commonest of the words that begin most nearly so.
    private string? NearestBeginning(string prefix)
    {
        if (prefix.Length < ShortestPrefix) return null;
        var nearest = index.WordsStartingWith(prefix[..1])
            .Where(word => EditDistance.IsBeginningWithin(prefix.Length < PrefixOfTwoEdits ? 1 : 2, word.Text, prefix))
            .OrderByDescending(word => EditDistance.IsBeginningWithin(1, word.Text, prefix)).ThenByDescending(word => word.Count);
        return nearest.Select(word => Beginning(word.Text, prefix.Length)).FirstOrDefault();
    }

    private static string? Beginning(string word, int length)
    {
        if (EnglishAnalyzer.Analyze(word) is not [var token]) return null;
        var shared = word.AsSpan().CommonPrefixLength(token.Term);
        return shared < ShortestPrefix ? null : word[..Math.Min(shared, length)];
    }

    // Without quotation marks, the distance after them, names of fields and plus signs; what is left out with a minus sign stays left out.
    private string Loosened(string text)
    {
        foreach (var field in index.Manifest.Schema.Texts) text = text.Replace($"{field.Name}:", string.Empty, StringComparison.Ordinal);
        return string.Join(' ', StrictSigns.Replace(text, string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not "AND"));
    }
}

/// <summary>A word of a query with another in its place.</summary>
internal readonly record struct TextEdit(int Start, string Old, string New)
{
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(each => each.Start))
        {
            if (edit.Start >= 0 && edit.Start < text.Length
                && string.Compare(text, edit.Start, edit.Old, 0, edit.Old.Length, StringComparison.OrdinalIgnoreCase) == 0)
                text = string.Concat(text.AsSpan(0, edit.Start), edit.New, text.AsSpan(edit.Start + edit.Old.Length));
        }
        return text;
    }
}
