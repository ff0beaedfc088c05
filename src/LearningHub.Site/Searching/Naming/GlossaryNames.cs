using System.Runtime.CompilerServices;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Search.Analysis;

namespace LearningHub.Site.Searching.Naming;

/// <summary>Finds glossary terms by what they stand for. "Family Group Conferencing" is the name of a "family group conference": only
/// endings may differ.</summary>
internal sealed class GlossaryNames
{
    private const int LongestEnding = 4;

    private static readonly ConditionalWeakTable<GlossaryIndex, GlossaryNames> Known = [];

    // By the first letter of what a term stands for: a library asks for the names of thousands of resources.
    private readonly ILookup<char, Entry> byLetter;

    private GlossaryNames(GlossaryIndex glossary) => byLetter = glossary.Terms.Index()
        .Where(each => each.Item.Expansion is { Length: > 0 })
        .ToLookup(
            each => char.ToLowerInvariant(each.Item.Expansion![0]),
            each => new Entry(each.Index, each.Item, each.Item.Expansion!.Length, Words(each.Item.Expansion)));

    public static GlossaryNames Of(GlossaryIndex glossary) => Known.GetValue(glossary, each => new GlossaryNames(each));

    // The terms that stand for one of some names, in the order of the glossary.
    public IEnumerable<GlossaryTerm> Find(params IEnumerable<string> names) =>
        names.SelectMany(Find).DistinctBy(entry => entry.Number).OrderBy(entry => entry.Number).Select(entry => entry.Term);

    private IEnumerable<Entry> Find(string name)
    {
        string[]? words = null;
        if (name.Length == 0) yield break;
        var near = byLetter[char.ToLowerInvariant(name[0])].Where(entry => Math.Abs(entry.Length - name.Length) <= LongestEnding);
        foreach (var entry in near)
        {
            words ??= Words(name);
            if (words.AsSpan().SequenceEqual(entry.Words)) yield return entry;
        }
    }

    private static string[] Words(string text) => [.. EnglishAnalyzer.Analyze(text).Select(token => token.Term)];

    private sealed record Entry(int Number, GlossaryTerm Term, int Length, string[] Words);
}
