using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>What is offered while somebody types is what a program finds that looks at every phrase.</summary>
public sealed class SuggestionProperties : IDisposable
{
    private const string Kind = "phrase";

    private readonly SuggestedPhrase[] phrases = Phrases(seed: 12, count: 400);
    private readonly TestIndex index;

    public SuggestionProperties() => index = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 12, 20), new IndexGuidance
    {
        Phrases = phrases
    });

    public void Dispose() => index.Dispose();

    [Fact]
    public void Phrases_are_offered_whose_words_begin_so_the_best_first()
    {
        var typed = Gen.Elements(MadeUpCorpus.Words)
            .SelectMany(_ => Gen.Choose(1, 4), (word, length) => word[..Math.Min(length, word.Length)]).NonEmptyListOf().Resize(3)
            .Select(words => string.Join(' ', words)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(typed, text =>
        {
            var wanted = Wanted(text).Take(7).Select(phrase => phrase.Text).ToArray();
            // Where no phrase begins so, those are offered that nearly do.
            if (wanted.Length == 0) return;
            var offered = index.Index.Suggest(text, 7).Where(suggestion => suggestion.Kind == Kind).ToArray();
            Assert.Equal(wanted, offered.Select(suggestion => suggestion.Text));
            Assert.All(offered, suggestion =>
                Assert.All(suggestion.Marks, mark =>
                    Assert.Contains(text.Split(' '), word => suggestion.Text.AsSpan(mark.Start).StartsWith(word))));
        }));
    }

    private IEnumerable<SuggestedPhrase> Wanted(string text)
    {
        var typed = text.Split(' ');
        return phrases
            .Select((phrase, number) => (Phrase: phrase, Words: phrase.Text.Split(' '), Number: number))
            .Where(each => typed.All(word => each.Words.Any(own => own.StartsWith(word, StringComparison.Ordinal))))
            .OrderByDescending(each => typed.Any(word => each.Words[0].StartsWith(word, StringComparison.Ordinal)))
            .ThenByDescending(each => each.Phrase.Weight)
            .ThenBy(each => each.Phrase.Text.Length)
            .ThenBy(each => each.Number)
            .Select(each => each.Phrase)
            .DistinctBy(phrase => phrase.Text);
    }

    private static SuggestedPhrase[] Phrases(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new SuggestedPhrase(
            string.Join(' ', Enumerable.Range(0, random.Next(1, 5))
                .Select(_ => MadeUpCorpus.Words[random.Next(MadeUpCorpus.Words.Length)])), Kind, null, random.Next(1, 4)))];
    }
}
