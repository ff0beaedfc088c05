using LearningHub.Safety.Cases;
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

namespace LearningHub.Safety;

/// <summary>
/// Looks for what may give a person away. Work is in proportion to the length of a text: nothing in here tries a choice twice.
/// Safe to share between threads.
/// </summary>
public sealed class SafetyChecker
{
    private readonly LineTokenizer tokenizer;
    private readonly IdentifierFinder identifiers;
    private readonly AccountFinder accounts;
    private readonly NameFinder names;
    private readonly SmallNumberFinder numbers;
    private readonly PeopleCountFinder counts;
    private readonly StandInFinder standIns;
    private readonly DifferenceFinder differences;
    private readonly SeriesFinder series;
    private readonly BareCountFinder bareCounts;

    /// <summary>Prepares the check for one board.</summary>
    public SafetyChecker(SafetySettings settings)
        : this(settings, skipsQuickScan: false)
    {
    }

    /// <summary>Prepares a check that tries every rule at every word, which must find the same.</summary>
    internal SafetyChecker(SafetySettings settings, bool skipsQuickScan)
    {
        RuleBook.Ensure();
        Settings = settings;
        var vocabulary = new Vocabulary(OwnWords(settings));
        tokenizer = new LineTokenizer(vocabulary, skipsQuickScan);
        var known = new PublicNumbers(
            settings.PublicNumbers.Select(number => PublicNumbers.Digits(number)).ToHashSet(StringComparer.Ordinal),
            settings.PublicAddresses.ToHashSet(StringComparer.OrdinalIgnoreCase));
        identifiers = new IdentifierFinder(vocabulary, known);
        accounts = new AccountFinder(vocabulary, known);
        names = new NameFinder(settings.Authors.ToHashSet(StringComparer.OrdinalIgnoreCase));
        numbers = new SmallNumberFinder(settings.SmallNumber);
        counts = new PeopleCountFinder(settings.SmallNumber);
        standIns = new StandInFinder(settings.SmallNumber);
        differences = new DifferenceFinder(settings.SmallNumber);
        series = new SeriesFinder(settings.SmallNumber);
        bareCounts = new BareCountFinder(settings.SmallNumber);
    }

    /// <summary>What it was prepared with.</summary>
    public SafetySettings Settings { get; }

    /// <summary>What one line gives away, even where it reads like a board's own business.</summary>
    public IReadOnlyList<SafetyFinding> Check(SafetyLine line) => Read(line).Findings;

    /// <summary>What a document gives away.</summary>
    public SafetyReport Check(SafetyDocument document)
    {
        var read = new ReadLine[document.Lines.Count];
        var madeUp = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Read(document.Lines[i]);
            if (document.Lines[i].Setting.HasFlag(LineSetting.MadeUp)) AddNames(read[i], madeUp);
        }
        AddMadeUpCases(document, read, madeUp);
        var (findings, advice) = (new List<SafetyFinding>(), new List<SafetyFinding>());
        foreach (var line in read)
        {
            if (line.Findings.Count == 0) continue;
            foreach (var finding in line.Findings.Where(finding => !IsMadeUp(finding, madeUp)))
                (SentencesOfBoard.Hold(line.Story, finding) ? advice : findings).Add(finding);
        }
        foreach (var table in document.Tables) SmallNumberTable.Find(table, Settings.SmallNumber, findings);
        var cases = CaseScorer.Score(Outlines(document, read));
        var combinations = new List<(ScoredOutline Case, SafetyFinding Finding)>();
        foreach (var each in cases)
        {
            if (CombinationWords.Describe(each, each.Score, []) is { } finding) combinations.Add((each, finding));
        }
        return findings.Count == 0 && cases.Count == 0 && advice.Count == 0
            ? SafetyReport.Nothing : new SafetyReport(findings, combinations, cases) { Advice = advice };
    }

    /// <summary>Reads a line once, for findings and for the details of its outline.</summary>
    internal ReadLine Read(SafetyLine line)
    {
        var tokens = tokenizer.Tokenize(line);
        var story = new LineStory(tokens);
        if (tokens.Tokens.Length == 0) return new ReadLine(story, [], []);
        var dates = DateReader.Read(tokens);
        var found = new FoundList(line);
        var elsewhere = line.Setting & ~LineSetting.General;
        var mayTell = elsewhere == LineSetting.None && !story.IsMadeUp;
        var days = mayTell || tokens.HasDigit || dates.Count > 0 ? DateFinder.Find(story, dates) : [];
        FindIdentifiers(story, dates, days, found);
        if (elsewhere == LineSetting.OtherLanguage) OtherLanguageFinder.Find(story, dates, found);
        if (mayTell) FindDetails(story, dates, days, found);
        var findings = BoardBusiness.Without(story, found.Sorted());
        return new ReadLine(story, dates, line.Setting.HasFlag(LineSetting.General)
            ? [.. findings.Where(finding => CountsAnywhere(story, finding))] : findings);
    }

    // "This case was made up for the course": the names beside such a line are nobody's.
    private static void AddMadeUpCases(SafetyDocument document, ReadLine[] read, HashSet<string> names)
    {
        var first = 0;
        foreach (var end in document.OutlineEnds)
        {
            var isMadeUp = false;
            for (var i = first; i < end; i++) isMadeUp |= read[document.OutlineLines[i]].Story.SaysCaseIsMadeUp;
            for (var i = first; i < end && isMadeUp; i++) AddNames(read[document.OutlineLines[i]], names);
            first = end;
        }
    }

    private static IReadOnlyList<CaseOutline> Outlines(SafetyDocument document, ReadLine[] read)
    {
        var outlines = new OutlineReader();
        var next = 0;
        foreach (var end in document.OutlineEnds)
        {
            outlines.Begin();
            for (; next < end; next++) outlines.Add(read[document.OutlineLines[next]]);
        }
        return outlines.Finish();
    }

    // Looked for in every setting.
    private void FindIdentifiers(
        LineStory story, IReadOnlyList<WrittenDate> dates, IReadOnlyList<SafetyFinding> days, FoundList found)
    {
        var tokens = story.Line;
        accounts.Find(tokens, found);
        SpelledFinder.Find(tokens, found);
        if (dates.Count > 0 || tokens.HasDigit) AddBirthDays(days, found);
        List<Chunk> chunks = tokens.HasDigit || AddressFinder.MayHoldSquare(tokens.Text) ? Chunk.Split(tokens.Text) : [];
        AddressFinder.Find(story, chunks, found);
        MaskedFinder.Find(tokens, found);
        identifiers.Find(story, chunks, dates, found);
    }

    // Looked for where people may be told of.
    private void FindDetails(
        LineStory story, IReadOnlyList<WrittenDate> dates, IReadOnlyList<SafetyFinding> days, FoundList found)
    {
        AgeFinder.Find(story, dates, found);
        foreach (var day in days) found.TryAdd(day);
        numbers.Find(story, found);
        counts.Find(story, found);
        RemainderFinder.Find(story, found);
        standIns.Find(story, found);
        differences.Find(story, found);
        series.Find(story, found);
        bareCounts.Find(story, found);
        SingleDetailFinder.Find(story, found);
        names.Find(story, found);
        CaseNameFinder.Find(story, found);
        GivenNameFinder.Find(story, found);
        SmallLetterFinder.Find(story, found);
        OddNameFinder.Find(story, found);
        RareWordFinder.Find(story, found);
        ChildInPlace.Judge(story, found);
    }

    // On a page without case material names, places and numbers of unknown kind need the story of one family around them.
    private static bool CountsAnywhere(LineStory story, SafetyFinding finding) =>
        finding.Kind is not (SafetyKind.Name or SafetyKind.Place or SafetyKind.Reference or SafetyKind.Account)
            || story.At(story.Line.IndexAt(finding.Start)).TellsOfOne;

    // Days of birth are identifiers. A day that shares words with an earlier one does not count.
    private static void AddBirthDays(IReadOnlyList<SafetyFinding> found, FoundList all)
    {
        if (found.Count == 0 || !found.Any(day => day.Kind == SafetyKind.BirthDate)) return;
        var days = new FoundList(found[0].Line);
        foreach (var day in found) days.TryAdd(day);
        foreach (var day in days.All.Where(day => day.Kind == SafetyKind.BirthDate)) all.TryAdd(day);
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
