using LearningHub.Search.Analysis;
using LearningHub.Search.Matching;
using LearningHub.Search.Passages;
using LearningHub.Search.Ranking;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Answering;

/// <summary>Finds groups about the same as one: those that share its most telling terms.</summary>
/// <param name="reader">The index.</param>
/// <param name="fields">Scores of each field.</param>
/// <param name="scratch">Sets and cursors.</param>
internal sealed class AlikeFinder(IndexReader reader, FieldScores[] fields, SearchScratch scratch)
{
    private const int MostTerms = 25;
    private const int ShortestTerm = 3;

    /// <summary>Finds groups, best first.</summary>
    public GroupHit[] Find(int group, int most)
    {
        var planner = new QueryPlanner(reader, fields, scratch);
        var nodes = new List<Node>();
        foreach (var (term, weight) in TellingTerms(group))
        {
            for (var field = 0; field < fields.Length; field++)
            {
                if (reader.Manifest.Schema.Texts[field].IsDefault && planner.Term(field, term, weight * fields[field].Boost) is { } node) nodes.Add(node);
            }
        }
        var choice = new BooleanNode([], [.. nodes], [], scratch.NewSet);
        var matching = scratch.NewSet();
        choice.AddTo(matching);
        for (var document = reader.GroupStarts[group]; document < reader.GroupStarts[group + 1]; document++) matching.Words[document >> 6] &= ~(1UL << document);
        var ranker = new QueryRanker(reader, scratch);
        var ranked = ranker.ByScore(choice, matching, isFiltered: true, Math.Clamp(most, 0, SearchRequest.MostResults));
        var request = new SearchRequest { PassageLength = 0, DocumentsPerGroup = 1 };
        return new HitWriter(reader, request, choice, ranker, matching, new MarkedTerms()).Write(ranked);
    }

    // Frequent here and rare elsewhere; a term that stands nowhere else leads nowhere.
    private IEnumerable<(int Term, float Weight)> TellingTerms(int group)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var document = reader.GroupStarts[group]; document < reader.GroupStarts[group + 1]; document++)
        {
            var record = reader.Record(document);
            for (var field = 0; field < fields.Length; field++)
            {
                if (!reader.Manifest.Schema.Texts[field].IsDefault) continue;
                foreach (var token in EnglishAnalyzer.Analyze(record.Text(field))) counts[token.Term] = counts.GetValueOrDefault(token.Term) + 1;
            }
        }
        var telling = counts
            .Where(each => each.Key.Length >= ShortestTerm && !char.IsDigit(each.Key[0]))
            .Select(each => (Term: reader.FindTerm(each.Key), each.Value))
            .Select(each => (each.Term, Documents: DocumentsWith(each.Term), each.Value))
            .Where(each => each.Documents > 1)
            .Select(each => (each.Term, Weight: (float)Math.Sqrt(each.Value) * Saturation.InverseFrequency(each.Documents, reader.Documents)))
            .OrderByDescending(each => each.Weight).ThenBy(each => each.Term)
            .Take(MostTerms)
            .ToArray();
        return telling.Select(each => (each.Term, each.Weight / telling[0].Weight));
    }

    private int DocumentsWith(int term)
    {
        var most = 0;
        for (var field = 0; field < fields.Length; field++)
        {
            if (reader.Slot(field, term) is var slot and >= 0) most = Math.Max(most, reader.Info(slot).DocumentFrequency);
        }
        return most;
    }
}
