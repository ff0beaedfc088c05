using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.Yaml;

/// <summary>Reads a YAML map key by key and reports values that are not valid. In data files, the keys that are read are the keys that
/// exist: <see cref="Finish"/> reports all others.</summary>
internal sealed class Fields(YamlMap map, string what, FileReport report)
{
    private const int LongestText = 20_000;

    // A list, since most maps are read without a question for it.
    private readonly List<string> asked = [];

    /// <summary>Where the map begins.</summary>
    public SourcePosition At => map.At;

    /// <summary>The report that diagnostics go to.</summary>
    public FileReport Report => report;

    /// <summary>A text that must be there; empty text after a diagnostic.</summary>
    public string RequiredText(string key) => RequiredLocatedText(key).Value;

    /// <summary>A text, or null.</summary>
    public string? Text(string key) => LocatedText(key)?.Value;

    /// <summary>A text with its place, or null.</summary>
    public Located<string>? LocatedText(string key)
    {
        var value = Find(key)?.Value;
        if (value is YamlText text)
        {
            if (text.IsEmpty) return null;
            if (text.Value.Length <= LongestText) return new Located<string>(text.Value.Trim(), text.At);
            Invalid(text.At, $"The text of \"{key}\" is longer than {LongestText} characters.", "Shorten it, or move it into the body.");
        }
        else if (value is not null)
        {
            Invalid(value.At, $"\"{key}\" must be text, not a list or a group of keys.",
                $"Write {key}: and the text on one line.");
        }
        return null;
    }

    /// <summary>A text with its place that must be there; empty after a diagnostic.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">A value for the advice, if there is a good one.</param>
    public Located<string> RequiredLocatedText(string key, string? example = null)
    {
        var text = Required(key, LocatedText(key), example: example) ?? new Located<string>(string.Empty, At);
        if (Find(key)?.Value is YamlText { IsEmpty: false } && VisibleText.IsNone(text.Value))
            Invalid(text.At, $"\"{key}\" contains nothing that readers can see.", $"Write {key}: and its words.");
        return text;
    }

    /// <summary>A required id; empty after a diagnostic if it is missing, as written if it cannot be an id.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">A value for the advice, if there is a good one.</param>
    public Located<string> RequiredId(string key, string? example = null)
    {
        var id = RequiredLocatedText(key, example);
        if (id.Value.Length > 0 && !Ids.IsId(id.Value))
            Invalid(id.At, $"\"{id.Value}\" cannot be an id.", "Use lower-case letters, digits and hyphens.");
        return id;
    }

    /// <summary>An address on the web, or null.</summary>
    public string? WebAddress(string key)
    {
        if (LocatedText(key) is not { } url) return null;
        if (Uri.TryCreate(url.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return url.Value;
        report.Add(
            DiagnosticCodes.LinkUnsafe, url.At, $"\"{url.Value}\" is not an address on the web.",
            "Write the whole address, beginning with https://.");
        return null;
    }

    /// <summary>A list of texts with their places; a single text counts as a list of one.</summary>
    public IReadOnlyList<Located<string>> LocatedTexts(string key)
    {
        switch (Find(key)?.Value)
        {
            case null: return [];
            case YamlText text: return text.IsEmpty ? [] : [new Located<string>(text.Value.Trim(), text.At)];
            case YamlList list: return Texts(key, list);
            case var other:
                Invalid(other.At, $"\"{key}\" must be a list of texts.", $"Write {key}: [first, second]");
                return [];
        }
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. LocatedTexts(key).Select(text => text.Value)];

    /// <summary>A list of texts that must be there; empty after a diagnostic.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">A value for the advice, if there is a good one.</param>
    public IReadOnlyList<Located<string>> RequiredLocatedTexts(string key, string? example = null)
    {
        var texts = LocatedTexts(key);
        if (Find(key)?.Value is null or YamlText { IsEmpty: true } or YamlList { Items.Count: 0 }) ReportMissing(key, example);
        return texts;
    }

    /// <summary>A list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<Located<string>>> TextLists(string key)
    {
        var value = Find(key)?.Value;
        if (value is null or YamlText { IsEmpty: true }) return [];
        if (value is not YamlList list)
        {
            Invalid(value.At, $"\"{key}\" must be a list of lists.", $"Write {key}: and below it lines such as - [first, second]");
            return [];
        }
        var lists = new List<IReadOnlyList<Located<string>>>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlList inner) lists.Add(Texts(key, inner));
            else Invalid(item.At, $"An entry of \"{key}\" is not a list.", "Put square brackets around it: - [first, second]");
        }
        return lists;
    }

    /// <summary>A day, or null.</summary>
    public Located<DateOnly>? Date(string key)
    {
        if (LocatedText(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new Located<DateOnly>(date, text.At);
        report.Add(DiagnosticCodes.DateInvalid, text.At, $"\"{text.Value}\" in \"{key}\" is not a date.",
            "Write year, month and day with hyphens, for example 2026-11-20.");
        return null;
    }

    /// <summary>A required day; the default day after a diagnostic.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">A value for the advice, if there is a good one.</param>
    public Located<DateOnly> RequiredDate(string key, string? example = null) =>
        Required(key, Date(key), LocatedText(key) is null, example) ?? new Located<DateOnly>(default, At);

    /// <summary>A year, a month or a day, or null.</summary>
    public PartialDate? PartialDate(string key)
    {
        if (LocatedText(key) is not { } text) return null;
        if (Model.Lists.PartialDate.Parse(text.Value) is { } date) return date;
        report.Add(DiagnosticCodes.DateInvalid, text.At, $"\"{text.Value}\" in \"{key}\" is not a date.",
            "Write a year, a month or a day: 2014, 2014-12 or 2014-12-01.");
        return null;
    }

    /// <summary>A whole number from 0 up, or null.</summary>
    public int? Number(string key)
    {
        if (LocatedText(key) is not { } text) return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Invalid(text.At, $"\"{text.Value}\" in \"{key}\" is not a whole number.", "Write it in digits, for example 24.");
        return null;
    }

    /// <summary>Yes or no; null if not given.</summary>
    public bool? Flag(string key)
    {
        if (LocatedText(key) is not { } text) return null;
        if (text.Value is "true" or "yes") return true;
        if (text.Value is "false" or "no") return false;
        Invalid(text.At, $"\"{text.Value}\" in \"{key}\" is not true or false.", "Write true or false.");
        return null;
    }

    /// <summary>One of some words; <paramref name="fallback"/> if not given or not among them.</summary>
    public T Choice<T>(string key, T fallback, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (LocatedText(key) is not { } text) return fallback;
        var words = new string[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            if (choices[i].Word == text.Value) return choices[i].Value;
            words[i] = choices[i].Word;
        }
        Invalid(text.At, $"\"{text.Value}\" is not a value of \"{key}\".",
            $"{DidYouMean.Sentence(text.Value, words)}Write one of: {string.Join(", ", words)}.");
        return fallback;
    }

    /// <summary>A group of keys, or null.</summary>
    public Fields? Group(string key)
    {
        var value = Find(key)?.Value;
        if (value is YamlMap group) return new Fields(group, $"\"{key}\"", report);
        if (value is not null and not YamlText { IsEmpty: true })
            Invalid(value.At, $"\"{key}\" must be a group of keys.", $"Write {key}: and below it, two spaces further in, its keys.");
        return null;
    }

    /// <summary>A required group of keys; an empty one after a diagnostic.</summary>
    public Fields RequiredGroup(string key) =>
        Required(key, Group(key), Find(key) is null) ?? new Fields(new YamlMap(At, []), $"\"{key}\"", new FileReport(report.Path));

    /// <summary>Keys that the author chooses, each with a text: a group whose keys are data.</summary>
    public IReadOnlyList<(Located<string> Key, Located<string> Value)> Pairs(string key)
    {
        if (Group(key) is null || Find(key)?.Value is not YamlMap group) return [];
        var pairs = new List<(Located<string>, Located<string>)>(group.Entries.Count);
        foreach (var entry in group.Entries)
        {
            if (entry.Value is YamlText text)
                pairs.Add((new Located<string>(entry.Key, entry.At), new Located<string>(text.Value.Trim(), text.At)));
            else Invalid(entry.Value.At, $"\"{entry.Key}\" in \"{key}\" must be a text.", $"Write {entry.Key}: and one word.");
        }
        return pairs;
    }

    /// <summary>A list of groups of keys.</summary>
    public IReadOnlyList<Fields> Groups(string key) => Find(key)?.Value switch
    {
        null or YamlText { IsEmpty: true } => [],
        var value => GroupsOf(value, $"an entry of \"{key}\"", report),
    };

    /// <summary>A list whose entries are texts or groups of keys, in order.</summary>
    public IReadOnlyList<(Located<string>? Text, Fields? Group)> TextsOrGroups(string key)
    {
        switch (Find(key)?.Value)
        {
            case null or YamlText { IsEmpty: true }: return [];
            case YamlList list:
                return [.. list.Items.Select(item => item switch
                {
                    YamlText { IsEmpty: false } text => (new Located<string>(text.Value.Trim(), text.At), (Fields?)null),
                    YamlMap group => ((Located<string>?)null, new Fields(group, $"an entry of \"{key}\"", report)),
                    _ => Neither(item),
                }).Where(entry => entry is not (null, null))];
            case var other:
                Invalid(other.At, $"\"{key}\" must be a list.", "Begin each entry with a hyphen and a space.");
                return [];
        }

        (Located<string>?, Fields?) Neither(YamlValue item)
        {
            Invalid(item.At, $"An entry of \"{key}\" is neither a text nor a group of keys.", "Write an id, or - id: … with its keys.");
            return (null, null);
        }
    }

    /// <summary>The groups of a list; items that are not groups are reported.</summary>
    public static IReadOnlyList<Fields> GroupsOf(YamlValue value, string what, FileReport report)
    {
        if (value is not YamlList list)
        {
            report.Add(DiagnosticCodes.ValueInvalid, value.At, "A list is needed here.", "Begin each entry with a hyphen and a space.");
            return [];
        }
        var groups = new List<Fields>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlMap map) groups.Add(new Fields(map, what, report));
            else report.Add(DiagnosticCodes.ValueInvalid, item.At, "This entry of the list has no keys.",
                "Write its keys after the hyphen, for example - id: …");
        }
        return groups;
    }

    /// <summary>The keys that are written in the map, with their places.</summary>
    public IEnumerable<Located<string>> WrittenKeys => map.Entries.Select(entry => new Located<string>(entry.Key, entry.At));

    /// <summary>Reports the keys that were not read.</summary>
    public void Finish()
    {
        var known = asked.ToHashSet(StringComparer.Ordinal);
        foreach (var key in WrittenKeys)
        {
            if (!known.Contains(key.Value)) ReportUnknown(key, known);
        }
    }

    /// <summary>Reports a key that is not among the known ones.</summary>
    public void ReportUnknown(Located<string> key, IReadOnlyCollection<string> known) => report.Add(
        DiagnosticCodes.KeyUnknown, key.At, $"The key \"{key.Value}\" is not known in {what}.",
        $"{DidYouMean.Sentence(key.Value, known)}Known keys: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    private List<Located<string>> Texts(string key, YamlList list)
    {
        var texts = new List<Located<string>>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlText { IsEmpty: false } text) texts.Add(new Located<string>(text.Value.Trim(), text.At));
            else Invalid(item.At, $"An entry of \"{key}\" is not a text.", "Put it in double quotation marks, or remove it.");
        }
        return texts;
    }

    private YamlEntry? Find(string key)
    {
        asked.Add(key);
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key) return entry;
        }
        return null;
    }

    private T? Required<T>(string key, T? value, bool isMissing = true, string? example = null)
    {
        if (value is null && isMissing && !IsAlreadyReported(key)) ReportMissing(key, example);
        return value;
    }

    private void ReportMissing(string key, string? example) => report.Add(
        DiagnosticCodes.KeyMissing, At, $"The key \"{key}\" is missing in {what}.",
        example is null
            ? $"Add a line {key}: with its value."
            : $"Add a line with the key and its value, for example {key}: {example}");

    // A value of the wrong kind has its own diagnostic. Reporting it as missing too would confuse the author.
    private bool IsAlreadyReported(string key) => Find(key)?.Value is not null and not YamlText { IsEmpty: true };

    private void Invalid(SourcePosition at, string message, string advice) => report.Add(DiagnosticCodes.ValueInvalid, at, message, advice);
}
