using LearningHub.Safety;
using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Identifiers;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Names;
using LearningHub.Safety.Names.Given;
using LearningHub.Safety.Names.Notes;
using LearningHub.Safety.Numbers;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety.Phrases;

/// <summary>No text makes the check slow: eight times the text takes about eight times as long. The processor time per length is compared
/// for two lengths, so the result does not depend on the machine. For quadratic work the ratio would be 8.</summary>
[Collection(TimedTests.Name)]
[Trait(TimedTests.Trait, TimedTests.Value)]
public sealed class HostileTextTests
{
    private const int Letters = 12_500;
    private const int Times = 8;
    private const double MostGrowth = 3;

    private static readonly SafetyChecker Checker = new(new SafetySettings());
    private static readonly Vocabulary Words = new(new ListEntries());
    private static readonly LineTokenizer Tokenizer = new(Words);
    private static readonly PublicNumbers Known = new(new HashSet<string>(), new HashSet<string>());
    private static readonly AccountFinder Accounts = new(Words, Known);
    private static readonly IdentifierFinder Identifiers = new(Words, Known);
    private static readonly NameFinder Names = new(new HashSet<string>());
    private static readonly SmallNumberFinder Numbers = new(limit: 5);

    private static readonly (string Name, Action<LineStory, FoundList> Find)[] Detectors =
    [
        ("accounts", (story, found) => Accounts.Find(story.Line, found)),
        ("spelled", (story, found) => SpelledFinder.Find(story.Line, found)),
        ("addresses", (story, found) => AddressFinder.Find(story, Chunk.Split(story.Line.Text), found)),
        ("identifiers", (story, found) => Identifiers.Find(story, Chunk.Split(story.Line.Text), DateReader.Read(story.Line), found)),
        ("masked numbers", (story, found) => MaskedFinder.Find(story.Line, found)),
        ("odd names", OddNameFinder.Find),
        ("days", (story, _) => DateFinder.Find(story, DateReader.Read(story.Line))),
        ("ages", (story, found) => AgeFinder.Find(story, DateReader.Read(story.Line), found)),
        ("numbers", Numbers.Find),
        ("left over", RemainderFinder.Find),
        ("single details", SingleDetailFinder.Find),
        ("names", Names.Find),
        ("given names", GivenNameFinder.Find),
        ("small letters", SmallLetterFinder.Find),
        ("rare words", RareWordFinder.Find),
        ("other languages", (story, found) => OtherLanguageFinder.Find(story, DateReader.Read(story.Line), found)),
        ("classifier", (story, _) => Assert.False(double.IsNaN(story.WholeCaseScore))),
        ("everything", (story, _) => Checker.Check(story.Line.Line)),
    ];

    public static TheoryData<string> Pieces =>
    [
        "0", "0 ", "1.1.", "12/", "3,", "07700 ", "a", "a ", "A", "A. ", "A B ", "Zarbo 1 • ", "07•0 ", "Aa Bb ", "zarbottt in ",
        "The Zarbos had ", "Mr and Mrs ", "Robin and Star ", "aa-", " ", "\"", "(", "'s ", "\n", "é", "٣", "@",
        "a@b.",
        "@a ", "c/1 ", "https://x.y/@a?id=12345 ", "twenty-", "twenty-four ", "oh seven ", "jade dot ",
        "Of the twenty-four looked-after ",
        "three of the 40 children ", "50% of the 12 mothers ", "the mother, ", "born on 4 May 2014 ", "aged 3 weeks on 4 May 2014 ",
        "her daughter (12/05/2011) ", "flat 3 Elm Road ", "Mrs May of Elm Road ", "re Leanne ", "the boy is a blacksmith with lupus. ",
        "of 31 girls 30 and the one who ", "nobody but him ", "the seventh, ", "training is at flat 3 Elm Road ", "she told June, ",
        "Tom Brook had ", "Office: flat 3 Elm Road ", "order code 12345 ",
        "The local newspaper told of the arson. ", "Case 2: ", "12 Mai 2014 Fatima ",
    ];

    public static TheoryData<string> RuleNames => [.. RuleBook.All.Select(phrase => phrase.Group.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Every_detector_takes_time_in_proportion_to_length(string piece)
    {
        var (small, large) = (Line(piece, Letters), Line(piece, Letters * Times));
        foreach (var (name, find) in Detectors) Holds(name, () => Run(find, small), () => Run(find, large));
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_rule_takes_time_in_proportion_to_length(string name)
    {
        var set = RuleBook.GetRules(name);
        foreach (var phrase in set.Phrases)
        {
            var piece = $"{PhraseSentences.From(phrase).First()} ";
            var (small, large) = (Line(piece, Letters / 4), Line(piece, Letters / 4 * Times));
            Holds(phrase.Source, () => Count(set, small), () => Count(set, large));
        }
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Outlines_and_their_tables_take_time_in_proportion_to_length(string piece)
    {
        foreach (var line in (string[])[piece, $"Case 2: {piece}", $"A girl, 9 years old, saw the arson in May 2014. {piece}"])
        {
            // Each line takes a hundred times what a letter takes.
            var (small, large) = (Document(line, Letters / 16), Document(line, Letters / 16 * Times));
            Holds($"lines of \"{line}\"", () => Checker.Check(small), () => Checker.Check(large));
        }
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_resource_takes_time_in_proportion_to_length(string piece)
    {
        var (small, large) = (Resource(piece, Letters / 2), Resource(piece, Letters / 2 * Times));
        Holds("content", () => SmallHub.Diagnostics(("briefings/a.md", small)), () => SmallHub.Diagnostics(("briefings/a.md", large)));
    }

    private static void Holds(string name, Action small, Action large)
    {
        var growth = ThreadClock.Growth(small, large, Times, MostGrowth);
        Assert.True(growth <= MostGrowth, $"{name}: {Times} times the text takes {growth * Times:0.0} times as long.");
    }

    private static void Run(Action<LineStory, FoundList> find, TokenLine line) => find(new LineStory(line), new FoundList(line.Line));

    private static int Count(RuleSet set, TokenLine line)
    {
        var count = 0;
        foreach (var _ in RuleBook.Find(set, line)) count++;
        return count;
    }

    private static TokenLine Line(string piece, int letters) =>
        Tokenizer.Tokenize(new SafetyLine(Repeated(piece, letters), LineSetting.None));

    private static SafetyDocument Document(string piece, int letters)
    {
        var document = new SafetyDocument();
        var rows = new List<IReadOnlyList<SafetyLine>>();
        for (var count = 0; count < letters; count += piece.Length + 2)
        {
            document.AddToOutline(new SafetyLine(piece, LineSetting.None));
            List<SafetyLine> row = [new(piece, LineSetting.None), new("3", LineSetting.None)];
            foreach (var cell in row) document.AddToOutline(cell);
            rows.Add(row);
        }
        document.AddTable(new SafetyTable(
            "Children", [new SafetyLine("Ward", LineSetting.None), new SafetyLine("Children", LineSetting.None)], rows));
        return document;
    }

    private static string Resource(string piece, int letters) => SmallHub.Resource($"The mother said {Repeated(piece, letters)}.");

    private static string Repeated(string piece, int letters) => string.Concat(Enumerable.Repeat(piece, letters / piece.Length));
}
