using System.Text.Json;
using LearningHub.Safety;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety.Phrases;

/// <summary>The quick scan misses nothing: the check finds the same when it tries every rule at every word.</summary>
public sealed class QuickScanTests
{
    private static readonly string[] Frames =
    [
        "The mother was with {0} on 4 May 2014, and the boy aged 3 saw it.",
        "Of the 24 {0} in the borough, three were seen by {0}.",
        "her {0} Leanne moved to 3 {0} Road near the {0} with @{0}.",
        "In 2015 {0} was {0} of the 12 children; police attended, ref {0} 12345.",
        "{0}",
    ];

    private static readonly SafetyChecker Quick = new(new SafetySettings());
    private static readonly SafetyChecker Slow = new(new SafetySettings(), skipsQuickScan: true);
    private static readonly Vocabulary Words = new(new ListEntries());
    private static readonly LineTokenizer Tokenizer = new(Words);
    private static readonly LineTokenizer SlowTokenizer = new(Words, skipsQuickScan: true);

    public static TheoryData<string> Lists => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "LearningHub.Safety", "Words", "Lists"), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_entry_of_a_list_is_known_and_gives_the_same_findings_either_way(string name)
    {
        var list = WordLists.NumberOf(name);
        var differing = new List<string>();
        var count = 0;
        foreach (var entry in WordLists.Entries.EntriesOf(list))
        {
            var line = Tokenizer.Tokenize(new SafetyLine(entry, LineSetting.None));
            Assert.True(line.MayHold(list), entry);
            Assert.Equal(line.Tokens.Length, line.MatchList(0, list));
            // Every other sentence has capitals, by which names and places are recognised.
            var written = count % 2 == 0 ? entry : char.ToUpperInvariant(entry[0]) + entry[1..];
            var sentence = string.Format(null, Frames[count++ % Frames.Length], written);
            if (!Findings(Quick, sentence).SequenceEqual(Findings(Slow, sentence))) differing.Add(sentence);
        }
        // A board fills these itself.
        Assert.True(count > 0 || name is "own-places" or "harmless", "The list is empty.");
        Assert.True(differing.Count == 0, string.Join('\n', differing.Take(20)));
    }

    [Fact]
    public void Every_alternative_of_every_phrase_is_found_through_the_quick_scan()
    {
        var differing = new List<string>();
        var (tried, found) = (0, 0);
        foreach (var phrase in RuleBook.All)
        {
            foreach (var sentence in PhraseSentences.From(phrase))
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

    [Fact]
    public void Outlines_are_scored_the_same_either_way()
    {
        var joined = 0;
        foreach (var outline in Outlines())
        {
            var (quick, slow) = (Quick.Check(Document(outline)), Slow.Check(Document(outline)));
            Assert.Equal(slow.Findings.Select(Told), quick.Findings.Select(Told));
            Assert.Equal(slow.Combinations.Select(each => Told(each.Finding)), quick.Combinations.Select(each => Told(each.Finding)));
            joined += quick.Combinations.Count;
        }
        Assert.True(joined > 5, $"Only {joined} outlines join details.");
    }

    private static IEnumerable<string> Outlines()
    {
        var folder = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "Stranger");
        foreach (var line in File.ReadLines(Path.Combine(folder, "outlines.jsonl")).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString()!;
        }
    }

    // Once as one line, and once as a long text whose sentences stand apart.
    private static SafetyDocument Document(string outline)
    {
        var document = new SafetyDocument();
        document.AddToOutline(new SafetyLine(outline, LineSetting.None));
        document.BeginOutline();
        foreach (var sentence in outline.Split(". "))
        {
            document.AddToOutline(new SafetyLine(sentence, LineSetting.None));
            document.AddToOutline(new SafetyLine("Workers met the family and wrote down what they had seen.", LineSetting.None));
        }
        return document;
    }

    private static IEnumerable<(SafetyKind, int, int, string, string)> Findings(SafetyChecker checker, string sentence) =>
        checker.Check(new SafetyLine(sentence, LineSetting.None)).Select(Told);

    private static (SafetyKind, int, int, string, string) Told(SafetyFinding finding) =>
        (finding.Kind, finding.Start, finding.Length, finding.Why, finding.Suggestion);

    private static bool Fits(Phrase phrase, LineTokenizer tokenizer, string sentence)
    {
        var line = tokenizer.Tokenize(new SafetyLine(sentence, LineSetting.None));
        foreach (var match in RuleBook.Find(RuleBook.GetRules(phrase.Group.Name), line))
        {
            if (ReferenceEquals(match.Phrase, phrase)) return true;
        }
        return false;
    }
}
