using LearningHub.Safety.Cases;
using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Identifiers;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Names;
using LearningHub.Safety.Numbers;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety;

/// <summary>
/// Looks for what may give a person away. Work is in proportion to the length of a text: nothing in here tries a choice twice.
/// Safe to share between threads.
/// </summary>
public sealed class SafetyChecker
{
    private readonly Vocabulary vocabulary;
    private readonly IdentifierFinder identifiers;
    private readonly AccountFinder accounts;
    private readonly NameFinder names;
    private readonly SmallNumberFinder numbers;

    /// <summary>Prepares the check for one board.</summary>
    public SafetyChecker(SafetySettings settings)
    {
        RuleBook.Ensure();
        Settings = settings;
        vocabulary = new Vocabulary(OwnWords(settings));
        var known = new PublicNumbers(
            settings.PublicNumbers.Select(number => PublicNumbers.Digits(number)).ToHashSet(StringComparer.Ordinal),
            settings.PublicAddresses.ToHashSet(StringComparer.OrdinalIgnoreCase));
        identifiers = new IdentifierFinder(vocabulary, known);
        accounts = new AccountFinder(vocabulary, known);
        names = new NameFinder(settings.Authors.ToHashSet(StringComparer.OrdinalIgnoreCase));
        numbers = new SmallNumberFinder(settings.SmallNumber);
    }

    /// <summary>What it was prepared with.</summary>
    public SafetySettings Settings { get; }

    /// <summary>What one line gives away.</summary>
    public IReadOnlyList<SafetyFinding> Check(SafetyLine line) => Read(line).Findings;

    /// <summary>What a document gives away.</summary>
    public SafetyReport Check(SafetyDocument document)
    {
        var read = new Dictionary<SafetyLine, ReadLine>(ReferenceEqualityComparer.Instance);
        var madeUp = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in document.Lines)
        {
            read[line] = Read(line);
            if (line.Setting.HasFlag(LineSetting.MadeUp)) AddNames(read[line], madeUp);
        }
        var findings = document.Lines.SelectMany(line => read[line].Findings).Where(finding => !IsMadeUp(finding, madeUp)).ToList();
        foreach (var table in document.Tables) SmallNumberTable.Find(table, Settings.SmallNumber, findings);
        var outlines = new OutlineReader();
        foreach (var group in document.Outlines)
        {
            outlines.Begin();
            foreach (var line in group) outlines.Add(read[line]);
        }
        var cases = CaseScorer.Score(outlines.Finish());
        var combinations = cases.Select(each => (each, CombinationWords.Of(each, each.Score, []))).Where(pair => pair.Item2 is not null)
            .Select(pair => (pair.each, pair.Item2!)).ToList();
        return findings.Count == 0 && cases.Count == 0 ? SafetyReport.Nothing : new SafetyReport(findings, combinations, cases);
    }

    /// <summary>Reads a line once, for findings and for the details of its outline.</summary>
    internal ReadLine Read(SafetyLine line)
    {
        var tokens = TokenLine.Of(line, vocabulary);
        if (tokens.Tokens.Length == 0) return new ReadLine(new LineStory(tokens), [], []);
        var story = new LineStory(tokens);
        var dates = DateReader.Read(tokens);
        var found = new FoundList(line);
        accounts.Find(tokens, found);
        SpelledFinder.Find(tokens, found);
        if (dates.Count > 0 || tokens.HasDigit) BirthDays(story, dates, found);
        AddressFinder.Find(tokens, found);
        identifiers.Find(tokens, [.. dates.Select(date => (tokens.Tokens[date.First].Start, tokens.Tokens[date.End - 1].End))], found);
        var elsewhere = line.Setting & ~LineSetting.General;
        if (elsewhere == LineSetting.OtherLanguage) OtherLanguageFinder.Find(story, dates, found);
        if (elsewhere == LineSetting.None && !story.IsMadeUp)
        {
            AgeFinder.Find(story, dates, found);
            DateFinder.Find(story, dates, found);
            numbers.Find(story, found);
            SingleDetailFinder.Find(story, found);
            names.Find(story, found);
            SmallLetterFinder.Find(story, found);
            RareWordFinder.Find(story, found);
            ChildInPlace.Judge(story, found);
        }
        var findings = found.Sorted();
        return new ReadLine(story, dates, line.Setting.HasFlag(LineSetting.General)
            ? [.. findings.Where(finding => CountsAnywhere(story, finding))] : findings);
    }

    // On a page without case material names, places and numbers of unknown kind need the story of one family around them.
    private static bool CountsAnywhere(LineStory story, SafetyFinding finding) =>
        finding.Kind is not (SafetyKind.Name or SafetyKind.Place or SafetyKind.Reference or SafetyKind.Account)
            || story.At(story.Line.IndexAt(finding.Start)).TellsOfOne;

    // Days of birth are identifiers and are looked for first, in every setting.
    private static void BirthDays(LineStory story, IReadOnlyList<WrittenDate> dates, FoundList found)
    {
        var days = new FoundList(story.Line.Line);
        DateFinder.Find(story, dates, days);
        foreach (var day in days.All.Where(day => day.Kind == SafetyKind.BirthDate)) found.TryAdd(day);
    }

    // Questions about a made-up case name nobody.
    private static bool IsMadeUp(SafetyFinding finding, HashSet<string> madeUp) =>
        madeUp.Count > 0 && finding.Kind is SafetyKind.Name or SafetyKind.Place
        && finding.Words.Split(' ').Where(word => char.IsUpper(word[0])).All(word => madeUp.Contains(WordText.Base(word).ToString()));

    private static void AddNames(ReadLine line, HashSet<string> names)
    {
        foreach (var token in line.Story.Line.Tokens)
        {
            if (token.IsWord && token.IsCapital) names.Add(line.Story.Line.Text.Substring(token.Start, token.NameLength));
        }
    }

    private static ListEntries OwnWords(SafetySettings settings)
    {
        var own = new ListEntries();
        foreach (var place in settings.Places) own.Add(place, Lists.OwnPlaces);
        foreach (var name in settings.PublicNames) own.Add(name, Lists.Public);
        foreach (var word in settings.HarmlessWords) own.Add(word, Lists.Harmless);
        return own;
    }
}
