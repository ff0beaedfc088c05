using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Markdown;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads the data files that are lists: glossary, references, law, plainer words.</summary>
internal static class ListReaders
{
    /// <summary>Reads <c>glossary.yml</c>.</summary>
    public static IReadOnlyList<GlossaryTerm> Glossary(YamlValue? document, FileReport report) =>
        Entries(document, "this term", report, fields =>
    {
        var term = fields.RequiredLocatedText("term");
        var status = fields.Choice("status", TermStatus.Current,
            ("current", TermStatus.Current), ("former", TermStatus.Former), ("contested", TermStatus.Contested));
        return new GlossaryTerm
        {
            Id = fields.Text("id") ?? Ids.FromWords(term.Value),
            At = term.At,
            Term = term.Value,
            Expansion = fields.Text("expansion"),
            Meaning = fields.RequiredText("meaning"),
            Synonyms = fields.Texts("synonyms"),
            Status = status,
            Preferred = status is TermStatus.Current ? fields.Text("preferred") : fields.RequiredText("preferred"),
            Source = fields.LocatedText("source") is { } source ? Source(source, report) : null,
        };
    });

    /// <summary>Reads <c>references.yml</c>.</summary>
    public static IReadOnlyList<Reference> References(YamlValue? document, FileReport report) =>
        Entries(document, "this reference", report, fields =>
    {
        var id = Id(fields);
        return new Reference
        {
            Id = id.Value,
            At = id.At,
            Type = fields.Text("type"),
            Title = fields.RequiredText("title"),
            Authors = fields.Texts("author"),
            Publisher = fields.Text("publisher"),
            ContainerTitle = fields.Text("container-title"),
            Issued = fields.PartialDate("issued"),
            Licence = fields.RequiredLocatedText("licence"),
            Url = Url(fields),
            Note = fields.Text("note"),
        };
    });

    /// <summary>Reads <c>law.yml</c>.</summary>
    public static IReadOnlyList<LawEntry> Law(YamlValue? document, FileReport report) => Entries(document, "this entry", report, fields =>
    {
        var id = Id(fields);
        _ = fields.RequiredText("in-force");
        return new LawEntry
        {
            Id = id.Value,
            At = id.At,
            Title = fields.RequiredText("title"),
            ShortNames = fields.Texts("short-names"),
            Misnamed = fields.Texts("misnamed"),
            Kind = fields.Choice("kind", "Guidance",
                ("act", "Act"), ("regulations", "Regulations"), ("statutory-guidance", "Statutory guidance"), ("guidance", "Guidance"),
                ("convention", "Convention")),
            InForce = fields.PartialDate("in-force") ?? default,
            Ended = fields.PartialDate("ended"),
            ReplacedBy = fields.LocatedText("replaced-by"),
            Meaning = fields.RequiredText("meaning"),
            Url = Url(fields),
        };
    });

    /// <summary>Reads <c>plain-words.yml</c>.</summary>
    public static IReadOnlyList<PlainWord> PlainWords(YamlValue? document, FileReport report) =>
        Entries(document, "this word", report, fields =>
            new PlainWord(fields.RequiredText("word"), fields.RequiredText("instead"), fields.Text("why") ?? string.Empty)).Where(word =>
                word.Word.Length > 0).ToList();

    private static List<T> Entries<T>(YamlValue? document, string what, FileReport report, Func<Fields, T> read)
    {
        var entries = new List<T>();
        if (document is null or YamlMap { Entries.Count: 0 }) return entries;
        foreach (var fields in Fields.GroupsOf(document, what, report))
        {
            entries.Add(read(fields));
            fields.Finish();
        }
        return entries;
    }

    private static Located<string> Id(Fields fields)
    {
        var id = fields.RequiredLocatedText("id");
        if (id.Value.Length > 0 && !Ids.IsId(id.Value))
            fields.Report.Add(DiagnosticCodes.ValueInvalid, id.At, $"\"{id.Value}\" cannot be an id.",
                "Use lower-case letters, digits and hyphens.");
        return id;
    }

    private static string? Url(Fields fields)
    {
        if (fields.LocatedText("URL") is not { } url) return null;
        if (Uri.TryCreate(url.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return url.Value;
        fields.Report.Add(DiagnosticCodes.LinkUnsafe, url.At, $"\"{url.Value}\" is not an address on the web.",
            "Write the whole address, beginning with https://.");
        return null;
    }

    private static Citation? Source(Located<string> source, FileReport report)
    {
        if (CitationText.ParseOne($"@{source.Value.TrimStart('@')}", source.At) is { } citation) return citation;
        report.Add(DiagnosticCodes.CitationMalformed, source.At, $"\"{source.Value}\" is no citation.",
            "Write the id of a reference, a comma and the paragraph.");
        return null;
    }
}
