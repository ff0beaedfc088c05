using LearningHub.Site.Searching.Naming;
using System.Text.Json;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Settings;
using LearningHub.Contract.Library.Lists;
using LearningHub.Site.Dataset;

namespace LearningHub.Site.Searching.Browser;

/// <summary>Writes what the browser's search shows beside results: glossary terms and laws with their names, the rules that recognise
/// people in need, and whom they can call.</summary>
internal static class StaticGuidance
{
    /// <summary>Writes the lists into the open object of the static index.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="context">The site.</param>
    /// <param name="part">The part of the library that is in the index.</param>
    public static void Write(Utf8JsonWriter json, SiteContext context, LinkedLibrary part)
    {
        var isForReaders = part.Glossary.Terms.Count > 0 || part.Search.PeopleFirst.Kinds.Count > 0;
        Entries(json, "terms", part.Glossary.Terms.Select(term => WorkRecords.Create(term, context)), NamedEntries.NamesOf, Title, term =>
            (term.Address, term.Meaning));
        Entries(json, "law", isForReaders ? LibraryRecordBuilder.Law(context) : [], NamedEntries.NamesOf, law => law.Title, law =>
            (law.Address, law.Meaning));
        People(json, part.Search.PeopleFirst);
        json.WriteStartArray("cards");
        foreach (var card in ContactCardRecords.CreateAll(context)) Card(json, card);
        json.WriteEndArray();
    }

    private static string Title(GlossaryRecord term) => term.Expansion is null ? term.Term : $"{term.Term}: {term.Expansion}";

    private static void Entries<T>(
        Utf8JsonWriter json, string list, IEnumerable<T> entries, Func<T, IEnumerable<string>> names, Func<T, string> title,
        Func<T, (string Address, string Meaning)> rest)
    {
        json.WriteStartArray(list);
        foreach (var entry in entries)
        {
            var (address, meaning) = rest(entry);
            json.WriteStartObject();
            json.WriteString("title", title(entry));
            json.WriteString("address", address);
            json.WriteString("text", meaning);
            Strings(json, "names", names(entry));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void People(Utf8JsonWriter json, PeopleFirst people)
    {
        json.WriteStartObject("people");
        json.WriteStartObject("words");
        foreach (var words in people.Words) Strings(json, words.Name, words.Words);
        json.WriteEndObject();
        Strings(json, "asWritten", people.Words.Where(words => words.IsAsWritten).Select(words => words.Name));
        json.WriteStartArray("kinds");
        foreach (var need in people.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", need.Id);
            Combinations(json, "whenCertain", need.WhenCertain);
            Combinations(json, "when", need.When);
            Combinations(json, "whenShort", need.WhenShort);
            Strings(json, "unless", need.Unless.Select(name => name.Value));
            json.WriteNumber("mostWords", need.MostWords);
            Strings(json, "pages", need.Pages.Select(page => page.Value));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Combinations(Utf8JsonWriter json, string name, IReadOnlyList<IReadOnlyList<Located<string>>> combinations)
    {
        json.WriteStartArray(name);
        foreach (var combination in combinations) Strings(json, null, combination.Select(each => each.Value));
        json.WriteEndArray();
    }

    private static void Card(Utf8JsonWriter json, ContactCardRecord card)
    {
        json.WriteStartObject();
        json.WriteString("id", card.Id);
        json.WriteString("title", card.Title);
        json.WriteString("text", card.Text);
        json.WriteStartArray("lines");
        foreach (var line in card.Lines)
        {
            json.WriteStartObject();
            json.WriteString("name", line.Name);
            json.WriteString("number", line.Number);
            if (line.Note is { } note) json.WriteString("note", note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("pages");
        foreach (var page in card.Resources)
        {
            json.WriteStartObject();
            json.WriteString("title", page.Title);
            json.WriteString("address", page.Address);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string? name, IEnumerable<string> values)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
