using System.Globalization;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Studio.Fields;

/// <summary>Makes the fields of forms from the tables of keys.</summary>
internal static class FieldBuilder
{
    private static readonly FrontMatterKey[] NotInForms =
        [CommonKeys.Type, CommonKeys.AcceptedRisks, CommonKeys.ImportedText, TypeKeys.Questions];

    /// <summary>The keys that have a field.</summary>
    public static IEnumerable<FrontMatterKey> KeysOf(ResourceType type) => FrontMatterKeys.AllowedIn(type).Except(NotInForms);

    /// <summary>The fields.</summary>
    /// <param name="front">The front matter.</param>
    /// <param name="type">The type of resource.</param>
    /// <param name="library">What can be chosen from.</param>
    /// <param name="diagnostics">The diagnostics of the file.</param>
    public static IReadOnlyList<Field> Build(
        FrontMatterEditor front, ResourceType type, Library library, IReadOnlyList<Diagnostic> diagnostics) =>
        [.. KeysOf(type).Where(key => front.Find(key.Name)?.IsFlat is not false).Select(key =>
            Build(key, key.Name, front.ValuesOf(key.Name), key.NeededIn.Contains(type), library) with
        {
            Diagnostics = [.. diagnostics.Where(diagnostic => IsIn(front, key.Name, diagnostic))],
        })];

    /// <summary>Whether a diagnostic is about a key. The front matter begins on the second line of its file.</summary>
    public static bool IsIn(FrontMatterEditor front, string key, Diagnostic diagnostic)
    {
        if (front.Find(key) is not { } entry) return false;
        var first = LineOf(front.Text, entry.Start);
        return diagnostic.At.Line >= first && diagnostic.At.Line <= LineOf(front.Text, Math.Max(entry.ValueEnd, entry.Start));
    }

    /// <summary>How a key with some texts is edited.</summary>
    public static FieldKind KindOf(ContentKey key, IReadOnlyList<string> values) => key.Kind switch
    {
        KeyKind.Date when values.Count == 0 || IsDay(values[0]) => FieldKind.Date,
        KeyKind.YesNo or KeyKind.Choice => FieldKind.Select,
        KeyKind.Text when key.Vocabulary is not null || key.Target is KeyTarget.Resource => FieldKind.Select,
        KeyKind.Text when key == CommonKeys.Summary => FieldKind.Area,
        KeyKind.TextList when key.Vocabulary is not null => FieldKind.Checks,
        KeyKind.TextList when key.Target is not null => FieldKind.Picks,
        KeyKind.TextList or KeyKind.TextOrEntryList => FieldKind.Lines,
        _ => FieldKind.Line,
    };

    /// <summary>A key as a field.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">The name of the field in its form.</param>
    /// <param name="values">The texts that stand behind the key.</param>
    /// <param name="isNeeded">Whether it must be filled in.</param>
    /// <param name="library">What can be chosen from.</param>
    public static Field Build(ContentKey key, string name, IReadOnlyList<string> values, bool isNeeded, Library library)
    {
        var choices = Choices(key, values, library);
        var known = choices.Select(choice => choice.Value).ToHashSet(StringComparer.Ordinal);
        return new Field(name, KindOf(key, values), LabelOf(key), MeaningOf(key))
        {
            Unsaid = key.Words.Count > 0 ? $"Not said, which counts as {key.Words[0]}" : "Not said",
            Values = values,
            IsNeeded = isNeeded,
            Choices = [.. choices, .. values.Where(value => !known.Contains(value)).Select(value => new Choice(value, value))],
        };
    }

    /// <summary>The name of a key as people read it.</summary>
    public static string LabelOf(ContentKey key) => char.ToUpperInvariant(key.Name[0])
        + key.Name[1..].Replace('-', ' ').Replace(".", ": ", StringComparison.Ordinal);

    private static IReadOnlyList<Choice> Choices(ContentKey key, IReadOnlyList<string> values, Library library)
    {
        if (key.Vocabulary is { } vocabulary)
            return [.. vocabulary(library.Source.Vocabularies).Terms.Select(term => new Choice(term.Id, term.Label, term.Description))];
        if (key.Kind is KeyKind.YesNo)
            return [new Choice(values is ["true"] ? "true" : "yes", "Yes"), new Choice(values is ["false"] ? "false" : "no", "No")];
        if (key.Kind is KeyKind.Choice) return [.. key.Words.Select(word => new Choice(word, char.ToUpperInvariant(word[0]) + word[1..]))];
        var resources = library.Source.Resources.Select(file => file.Resource).OfType<Resource>();
        return key.Target switch
        {
            KeyTarget.Resource => [.. resources.Select(resource => new Choice(resource.Id, $"{resource.Title} ({resource.Type.Label})"))],
            KeyTarget.Finding => [.. resources.SelectMany(resource => resource.Findings.Select(finding =>
                new Choice($"{resource.Id}#{finding.Id}", $"{finding.Title} ({resource.Title})")))],
            KeyTarget.Recommendation => [.. resources.SelectMany(resource => resource.Recommendations.Select(item =>
                new Choice($"{resource.Id}#{item.Id}", $"{item.Title} ({resource.Title})")))],
            KeyTarget.Reference => [.. library.Source.References.Select(work => new Choice(work.Id, work.Title))],
            _ => [],
        };
    }

    // Advice about quotation marks is for people who write the file by hand.
    private static string MeaningOf(ContentKey key) => string.Join(". ", key.Meaning.TrimEnd('.').Split(". ")
        .Where(sentence => !sentence.Contains("quotation marks", StringComparison.Ordinal))) + ".";

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static int LineOf(string front, int offset) => 2 + front.AsSpan(0, Math.Min(offset, front.Length)).Count('\n');
}
