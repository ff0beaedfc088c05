using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Import.Writing.Accounts;

namespace LearningHub.Studio.Sources;

/// <summary>
/// The list of what a person must decide about an import. What the check no longer reports, and what the draft no longer says, is ticked.
/// What no check can see is ticked by hand. What the check reports since then is added.
/// </summary>
/// <param name="import">The import.</param>
/// <param name="textOf">The text of a file now; null if it is gone.</param>
/// <param name="diagnostics">What the check reports now.</param>
public sealed class DecisionList(ImportedDraft import, Func<string, string?> textOf, IReadOnlyList<Diagnostic> diagnostics)
{
    /// <summary>The list.</summary>
    /// <param name="ticked">The keys of what was ticked by hand.</param>
    /// <param name="origins">Where the lines of the draft stand now.</param>
    public IReadOnlyList<Decision> Read(IReadOnlyCollection<string> ticked, LineOrigins origins)
    {
        var list = import.ToDo.Select((item, at) => Read(item, at.ToString(CultureInfo.InvariantCulture), ticked, origins)).ToList();
        var paths = import.ToDo.Select(item => item.Path).Append(import.Path).ToHashSet(StringComparer.Ordinal);
        var listed = import.ToDo.Select(item => (item.Path, item.Code)).ToHashSet();
        list.AddRange(diagnostics
            .Where(found => found.Code.Severity is not Severity.Advice && paths.Contains(found.Path)
                && !listed.Contains((found.Path, found.Code.Id)))
            .GroupBy(found => (found.Path, found.Code.Id))
            .Select(group => new Decision(group.Key.Id, Words([.. group]), group.Key.Path, group.First().At.Line, false, false)));
        return list;
    }

    private Decision Read(ToDo item, string key, IReadOnlyCollection<string> ticked, LineOrigins origins)
    {
        var line = item.Path == import.Path ? origins.LineNow(item.Line) : item.Line;
        if (textOf(item.Path) is not { } text) return new Decision(key, item.Text, item.Path, 1, true, false);
        if (item.Code is { } code)
        {
            var found = diagnostics.Where(each => each.Path == item.Path && each.Code.Id == code).ToArray();
            return found.Length == 0
                ? new Decision(key, item.Text, item.Path, line, true, false)
                : new Decision(key, Words(found), item.Path, found[0].At.Line, false, false);
        }
        if (item.OpenWhile is { } words)
            return new Decision(key, item.Text, item.Path, line, !text.Contains(words, StringComparison.Ordinal), false);
        if (item.Key is { } name) return new Decision(key, item.Text, item.Path, line, HasValue(text, name), false);
        return new Decision(key, item.Text, item.Path, line, ticked.Contains(key), true);
    }

    private static bool HasValue(string text, string key) =>
        ResourceParts.Cut(text) is { } parts && FrontMatterEditor.Read(parts.FrontMatter) is { } front
        && front.ValuesOf(key).Any(value => value.Length > 0);

    private static string Words(Diagnostic[] found) => found.Length == 1
        ? $"{found[0].Code.Id}: {found[0].Message} {found[0].Advice}"
        : $"{found[0].Code.Id}: {found[0].Message} {found[0].Advice} Found {found.Length} times.";
}
