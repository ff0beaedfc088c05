using System.Globalization;
using System.Text;
using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>
/// Writes text word by word: small words at English rates, others by Zipf's law, some in fixed phrases, and a few that come again and again
/// in one passage because it is about them. The sentences have no grammar: a search engine sees words and their places only.
/// </summary>
internal sealed class PassageProse(Vocabulary vocabulary, Dice dice)
{
    private const int InHundredSmall = 46;
    private const int InHundredPhrase = 8;
    private const int InHundredTopic = 12;
    private static readonly UnevenDraw Phrases = UnevenDraw.Zipf(SafeguardingWords.Phrases.Count);
    private readonly int[] occurrences = new int[vocabulary.Count];
    private readonly int[] topics = new int[4];
    private readonly StringBuilder text = new();
    private int words;

    /// <summary>How often each word of the vocabulary has been written, by rank.</summary>
    public IReadOnlyList<int> Occurrences => occurrences;

    /// <summary>Chooses what the next passage is about.</summary>
    public void ChangeTopics()
    {
        for (var i = 0; i < topics.Length; i++) topics[i] = vocabulary.NextTopic(dice);
    }

    /// <summary>Sentences of so many words in all.</summary>
    public string Sentences(int wordsInAll)
    {
        text.Clear();
        words = 0;
        while (words < wordsInAll) Sentence(Math.Min(wordsInAll, words + dice.Between(6, 26)));
        return text.ToString();
    }

    /// <summary>A title or heading of so many words.</summary>
    public string Title(int wordsInAll)
    {
        text.Clear();
        words = 0;
        while (words < wordsInAll)
        {
            if (words > 0) text.Append(' ');
            if (words > 0 && words < wordsInAll - 1 && dice.Chance(20)) Small(FunctionWords.Next(dice));
            else if (dice.Chance(InHundredPhrase) && Phrase(wordsInAll - words)) continue;
            else Word(InHundredTopic * 3);
        }
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private void Sentence(int upTo)
    {
        var start = text.Length == 0 ? 0 : text.Append(' ').Length;
        var (first, smallInARow, last) = (true, 0, "");
        do
        {
            if (!first) text.Append(dice.Chance(5) && smallInARow == 0 ? ", " : " ");
            first = false;
            if (smallInARow < 2 && words < upTo - 1 && dice.Chance(InHundredSmall))
            {
                var small = FunctionWords.Next(dice);
                if (small == last) small = last == "the" ? "of" : "the";
                Small(last = small);
                smallInARow++;
                continue;
            }
            (smallInARow, last) = (0, "");
            Substance(upTo - words);
        }
        while (words < upTo);
        text[start] = char.ToUpperInvariant(text[start]);
        text.Append('.');
    }

    private void Substance(int room)
    {
        if (dice.Chance(InHundredPhrase) && Phrase(room)) return;
        switch (dice.Below(100))
        {
            case 0: Small(dice.Between(1990, 2026).ToString(CultureInfo.InvariantCulture)); break;
            case 1: Small(dice.Between(2, 60).ToString(CultureInfo.InvariantCulture)); break;
            case 2: Word(InHundredTopic); text.Append("’s"); break;
            default: Word(InHundredTopic); break;
        }
    }

    private bool Phrase(int room)
    {
        var phrase = SafeguardingWords.Phrases[Phrases.Next(dice)];
        var length = 1 + phrase.AsSpan().Count(' ');
        if (length > room) return false;
        text.Append(phrase);
        words += length;
        return true;
    }

    private void Small(string word)
    {
        text.Append(word);
        words++;
    }

    private void Word(int inHundredTopic)
    {
        var rank = dice.Chance(inHundredTopic) ? dice.Pick(topics) : vocabulary.Next(dice);
        occurrences[rank]++;
        Small(vocabulary[rank]);
    }
}
