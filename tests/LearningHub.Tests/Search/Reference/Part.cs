using LearningHub.Search.Querying;

namespace LearningHub.Tests.Search.Reference;

/// <summary>A part of a query: how it is written, and which documents it fits.</summary>
internal abstract record Part
{
    public abstract string Text { get; }

    /// <summary>Whether it asks for nothing, being of stop words alone.</summary>
    public abstract bool IsEmpty { get; }

    public abstract bool Fits(PlainDocument document);

    protected static IEnumerable<string> Fields(string? field) =>
        field is null ? MadeUpCorpus.Schema.Texts.Where(text => text.IsDefault).Select(text => text.Name) : [field];

    protected static bool IsKept(string? field, string word) => field is "exact" || !MadeUpCorpus.StopWords.Contains(word);

    public sealed override string ToString() => Text;
}

/// <summary>A word.</summary>
internal sealed record WordPart(string? Field, string Word) : Part
{
    public override string Text => Field is null ? Word : $"{Field}:{Word}";

    public override bool IsEmpty => !IsKept(Field, Word);

    public override bool Fits(PlainDocument document) => Fields(Field).Any(field => document.Places(field, Word).Count > 0);
}

/// <summary>The beginning of a word.</summary>
internal sealed record BeginningPart(string? Field, string Beginning) : Part
{
    public override string Text => Field is null ? $"{Beginning}*" : $"{Field}:{Beginning}*";

    public override bool IsEmpty => false;

    public override bool Fits(PlainDocument document) =>
        Fields(Field).Any(field => document.WordsOf(field).Any(word => word.StartsWith(Beginning, StringComparison.Ordinal)));
}

/// <summary>Words that stand together; stop words leave a gap.</summary>
internal sealed record TogetherPart(string? Field, string[] Words) : Part
{
    public override string Text => Field is null ? $"\"{string.Join(' ', Words)}\"" : $"{Field}:\"{string.Join(' ', Words)}\"";

    public override bool IsEmpty => !Words.Any(word => IsKept(Field, word));

    public override bool Fits(PlainDocument document) => Fields(Field).Any(field => StandsIn(document, field));

    private bool StandsIn(PlainDocument document, string field)
    {
        var kept = Words.Select((word, offset) => (Word: word, Offset: offset)).Where(each => IsKept(Field, each.Word)).ToArray();
        return kept.Length > 0 && document.Places(field, kept[0].Word)
            .Any(place => kept.All(each => document.Places(field, each.Word).Contains(place + each.Offset - kept[0].Offset)));
    }
}

/// <summary>Days in a range.</summary>
internal sealed record DaysPart(DateOnly? From, DateOnly? To) : Part
{
    public override string Text => $"date:[{Bound(From)} TO {Bound(To)}]";

    public override bool IsEmpty => false;

    public override bool Fits(PlainDocument document) => document.Source.Date is { } date && !(date < From) && !(date > To);

    private static string Bound(DateOnly? day) =>
        day is { } date ? date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "*";
}

/// <summary>Parts that must, may and must not fit.</summary>
internal sealed record GroupPart((Occurrence Occurrence, Part Part)[] Clauses, bool IsOutermost) : Part
{
    public override string Text
    {
        get
        {
            var inner = string.Join(' ', Clauses.Select(clause => $"{Sign(clause.Occurrence)}{clause.Part.Text}"));
            return IsOutermost ? inner : $"({inner})";
        }
    }

    public override bool IsEmpty => Clauses.All(clause => clause.Part.IsEmpty);

    public override bool Fits(PlainDocument document)
    {
        var asking = Clauses.Where(clause => !clause.Part.IsEmpty).ToArray();
        if (asking.Any(clause => clause.Occurrence is Occurrence.Excluded && clause.Part.Fits(document))) return false;
        var required = asking.Where(clause => clause.Occurrence is Occurrence.Required).ToArray();
        return required.Length > 0
            ? required.All(clause => clause.Part.Fits(document))
            : asking.Any(clause => clause.Occurrence is Occurrence.Optional && clause.Part.Fits(document));
    }

    private static string Sign(Occurrence occurrence) => occurrence switch
    {
        Occurrence.Required => "+",
        Occurrence.Excluded => "-",
        _ => string.Empty
    };
}
