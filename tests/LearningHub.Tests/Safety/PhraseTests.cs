using System.Diagnostics;
using LearningHub.Safety;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Tests.Safety;

/// <summary>Phrases and lists are told once: what they know, the quick scan made from them must let through; and no text makes them
/// slow.</summary>
public sealed class PhraseTests
{
    private static readonly SafetyChecker Checker = new(new SafetySettings());
    private static readonly Vocabulary Words = new(new ListEntries());
    private static readonly LineTokenizer Tokenizer = new(Words);
    private static readonly LineTokenizer SlowTokenizer = new(Words, skipsQuickScan: true);

    [Fact]
    public void Every_alternative_of_every_phrase_is_found_through_the_quick_scan()
    {
        var differing = new List<string>();
        var (tried, found) = (0, 0);
        foreach (var phrase in RuleBook.All)
        {
            foreach (var sentence in Sentences(phrase))
            {
                var quick = Fits(phrase, Tokenizer, sentence);
                var slow = Fits(phrase, SlowTokenizer, sentence);
                (tried, found) = (tried + 1, found + (slow ? 1 : 0));
                if (quick != slow) differing.Add($"{phrase.Source}: {sentence}");
            }
        }
        Assert.True(differing.Count == 0, string.Join('\n', differing.Take(20)));
        Assert.True(tried > 5000, $"Only {tried} sentences were made.");
        // Some entries make a sentence that another part of the phrase excludes.
        Assert.True(found > tried * 0.9, $"Only {found} of {tried} sentences fit the phrase that they were made from.");
    }

    [Theory]
    [InlineData("[a]\none < two")]
    [InlineData("[a]\none > two")]
    [InlineData("[a]\none > two <")]
    public void A_rule_without_both_marks_around_what_is_reported_is_refused(string rule) =>
        Assert.Throws<FormatException>(() => PhraseReader.Read(new StringReader(rule)).ToList());

    // The second mark of this rule was missing: at the start of a line the check failed with an index out of range.
    [Theory]
    [InlineData("With Zarbo disease the boy needed care.", "Zarbo disease")]
    [InlineData("The boy had a Zarbo syndrome.", "Zarbo syndrome")]
    public void An_illness_with_a_name_is_reported_without_the_words_before_it(string sentence, string words) =>
        Assert.Contains(words, Checker.Check(new SafetyLine(sentence, LineSetting.None)).Select(finding => finding.Words));

    private static bool Fits(Phrase phrase, LineTokenizer tokenizer, string sentence)
    {
        var line = tokenizer.Tokenize(new SafetyLine(sentence, LineSetting.None));
        foreach (var match in RuleBook.Find(RuleBook.Named(phrase.Group.Name), line))
        {
            if (ReferenceEquals(match.Phrase, phrase)) return true;
        }
        return false;
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0 ")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("\"")]
    [InlineData("twenty-four ")]
    [InlineData("Of the twenty-four looked-after ")]
    [InlineData("Aa Bb ")]
    [InlineData("A. ")]
    [InlineData("a@b.")]
    [InlineData("1.1.")]
    [InlineData("c/1 ")]
    [InlineData("three of the 40 children ")]
    [InlineData("the mother, ")]
    [InlineData("born on 4 May 2014 ")]
    [InlineData("flat 3 Elm Road ")]
    [InlineData("(")]
    public void Work_is_in_proportion_to_length(string piece)
    {
        _ = Time(piece, 20_000); // The first run compiles.
        var (small, large) = (Time(piece, 20_000), Time(piece, 100_000));
        // Five times the text may take five times as long; work that grows with the square takes 25 times. The rest is left for the noise
        // of the machine.
        Assert.True(large < TimeSpan.FromSeconds(1) || large < small * 18,
            $"20 kB took {small.TotalMilliseconds} ms and 100 kB {large.TotalMilliseconds} ms.");
        Assert.True(large < TimeSpan.FromSeconds(5), $"100 kB took {large.TotalMilliseconds} ms.");
    }

    [Theory]
    [InlineData("Of the twenty-four looked-after care leavers in the audit, 50% had a plan.")]
    [InlineData("Of the thirty-three looked-after young people in the borough, three (9%) were seen.")]
    [InlineData("Of the thirty-three young care leavers (10%) were seen.")]
    [InlineData("Among the twenty-two newly looked-after young people (92%) the plan was late.")]
    public void Sentences_that_once_hung_the_check_take_milliseconds(string sentence)
    {
        _ = Checker.Check(new SafetyLine(sentence, LineSetting.None));
        var clock = Stopwatch.StartNew();
        _ = Checker.Check(new SafetyLine(sentence, LineSetting.None));
        Assert.True(clock.ElapsedMilliseconds < 200, $"It took {clock.ElapsedMilliseconds} ms.");
    }

    private static TimeSpan Time(string piece, int letters)
    {
        var line = new SafetyLine(string.Concat(Enumerable.Repeat(piece, letters / piece.Length)), LineSetting.None);
        var clock = Stopwatch.StartNew();
        _ = Checker.Check(line);
        return clock.Elapsed;
    }

    // A sentence for every entry of each list of a phrase, the other elements at their first.
    private static IEnumerable<string> Sentences(Phrase phrase)
    {
        for (var varied = 0; varied < phrase.Elements.Length; varied++)
        {
            foreach (var entry in Entries(phrase.Elements[varied]))
            {
                var words = phrase.Elements.Select(
                    (element, at) =>
                        at == varied ? entry : element.Least > 0 ? Entries(element).FirstOrDefault() ?? string.Empty : string.Empty);
                yield return string.Join(' ', words.Where(word => word.Length > 0));
            }
        }
    }

    private static IEnumerable<string> Entries(Element element) => element.Kind switch
    {
        ElementKind.List => element.Lists.SelectMany(WordLists.Entries.EntriesOf),
        ElementKind.Number or ElementKind.Digits or ElementKind.House => ["3"],
        ElementKind.Capital => ["Zarbo"],
        ElementKind.Word => ["zarbo"],
        _ => [],
    };
}
