using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>
/// Names and places. In case material whatever has a capital and is neither at home in English nor public is asked about;
/// words that are also names count where the words around speak of a person.
/// </summary>
internal sealed class NameFinder(IReadOnlySet<string> authors)
{
    /// <summary>What to write instead of a name.</summary>
    public const string NameAdvice = "what the person is: \"the mother\", \"a sibling\", \"a social worker\"";

    /// <summary>What to write instead of a place.</summary>
    public const string PlaceAdvice = "the kind of place: \"a primary school\", \"the family home\", \"a shop\", or nothing";

    private readonly PublicContext context = new(authors);

    /// <summary>Adds what a line holds.</summary>
    public void Find(LineStory story, FoundList found)
    {
        var line = story.Line;
        if (!line.HasCapital || story.IsMadeUp) return;
        StandingNameFinder.Find(story, context, found);
        if (HasCandidate(line)) FindRuns(story, found);
    }

    private void FindRuns(LineStory story, FoundList found)
    {
        var line = story.Line;
        var reader = new RunReader(line);
        foreach (var run in reader.Runs())
        {
            if (new RunJudge(story, reader, context).Judge(run) is not { } kind) continue;
            Add(line, kind.Run, kind.Kind, found);
        }
        InitialFinder.Find(story, reader, context, found);
    }

    // Ordinary words have a capital where a sentence begins: most lines have no other.
    private static bool HasCandidate(TokenLine line)
    {
        if (line.MayHold(RunJudge.Chains)) return true;
        foreach (ref readonly var token in line.Tokens.AsSpan())
        {
            if (!token.IsCapital || !token.IsWord) continue;
            if (token.NameLength == 1 || !token.BeginsSentence || !token.Word.IsOrdinary || token.Is(RunJudge.GivenWords)
                || token.Is(Lists.Titles)) return true;
        }
        return false;
    }

    private static void Add(TokenLine line, CapitalRun run, SafetyKind kind, FoundList found)
    {
        var (start, end) = (line.Tokens[run.First].Start, line.Tokens[run.End - 1].End);
        var advice = kind == SafetyKind.Name
            ? NameAdvice
            : kind == SafetyKind.Detail ? "\"a rare condition\", or what it asks of workers"
            : kind == SafetyKind.StreetAddress ? "\"the family home\" or \"a neighbour's house\"" : PlaceAdvice;
        var finding = new SafetyFinding(kind, line.Line, start, end - start, Suggestion: advice);
        found.TryAdd(finding);
    }
}
