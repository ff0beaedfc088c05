using LearningHub.Search.Schema;

namespace LearningHub.Tests.Search.Reference;

/// <summary>A made-up document as a simple program sees it: for each field the words with their places.</summary>
internal sealed class PlainDocument
{
    private readonly Dictionary<(string Field, string Word), List<int>> places = [];
    private readonly Dictionary<string, int> lengths = [];

    public PlainDocument(IndexDocument document, int number, int group)
    {
        Source = document;
        Number = number;
        Group = group;
        for (var i = 0; i < MadeUpCorpus.Schema.Texts.Count; i++) Read(MadeUpCorpus.Schema.Texts[i], document.Texts[i]);
    }

    public IndexDocument Source { get; }

    public int Number { get; }

    public int Group { get; }

    public IReadOnlyList<int> Places(string field, string word) => places.TryGetValue((field, word), out var found) ? found : [];

    public int Length(string field) => lengths[field];

    public IEnumerable<string> WordsOf(string field) => places.Keys.Where(key => key.Field == field).Select(key => key.Word);

    private void Read(TextField field, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        lengths[field.Name] = 0;
        for (var place = 0; place < words.Length; place++)
        {
            if (field.Analysis is FieldAnalysis.English && MadeUpCorpus.StopWords.Contains(words[place])) continue;
            lengths[field.Name]++;
            if (!places.TryGetValue((field.Name, words[place]), out var list)) places.Add((field.Name, words[place]), list = []);
            list.Add(place);
        }
    }
}
