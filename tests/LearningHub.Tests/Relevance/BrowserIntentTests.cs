using System.Text.Json;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Search.Assisting;
using LearningHub.Site.Searching;
using LearningHub.Site.Searching.People;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Relevance;

/// <summary>The browser's script recognises people in need as the host does.</summary>
public sealed class BrowserIntentTests
{
    private const string Module = """
        import { readFileSync } from "node:fs";
        import { Intents } from "./intents.js";
        import { readWords } from "./words-filter.js";
        const { people, queries, words } = JSON.parse(readFileSync(0, "utf8"));
        const intents = new Intents(people, readWords(new Uint8Array(Buffer.from(words, "base64")).buffer));
        console.log(JSON.stringify(queries.map((query) => intents.recognize(query)?.id ?? null)));
        """;

    [Fact]
    public async Task Script_and_host_agree_on_all_queries()
    {
        var queries = Queries();
        var people = RealHub.Linked.Search.PeopleFirst;
        var answer = await NodeScript.RunAsync(Module, JsonSerializer.Serialize(
            new { people = Settings(people), queries, words = Convert.ToBase64String(OrdinaryWords.Bytes.Span) }));
        var browser = JsonSerializer.Deserialize<string?[]>(answer)!;
        var recognizer = new IntentRecognizer(SearchGuidance.FromLibrary(RealHub.Linked));
        var host = queries.Select(query => recognizer.Recognize(query)?.Name).ToArray();
        var different = Enumerable.Range(0, queries.Length).Where(i => host[i] != browser[i])
            .Select(i => $"{queries[i]}: host {host[i] ?? "none"}, browser {browser[i] ?? "none"}").ToArray();
        Assert.True(queries.Length > 500 && browser.Length == queries.Length);
        Assert.True(different.Length == 0, string.Join('\n', different));
    }

    private static string[] Queries() =>
        [
            .. PeopleQueries.Files.Select(PeopleQueries.Read).SelectMany(set => set.Need.Select(each => each.Query).Concat(set.Other)),
        .. JudgedQuery.All().Select(each => each.Query),
        .. new[] { "MY DAD HURT'S ME!!", "my dad’s drunk", "\"my dad hurts me\"", "dad hruts me", "my neighbuor hits her kids", "", "?!",
        "İ am scared", "A.U.D.I.T.", "C.I.N. plan", "dagger", "my dad hits me police" },
    ];

    // As the static index holds them.
    private static object Settings(PeopleFirst people) => new
    {
        words = people.Words.ToDictionary(words => words.Name, words => words.Words),
        asWritten = people.Words.Where(words => words.IsAsWritten).Select(words => words.Name),
        kinds = people.Kinds.Select(kind => new
        {
            id = kind.Id,
            whenCertain = Names(kind.WhenCertain),
            when = Names(kind.When),
            whenShort = Names(kind.WhenShort),
            unless = kind.Unless.Select(name => name.Value),
            mostWords = kind.MostWords,
        }),
    };

    private static IEnumerable<IEnumerable<string>> Names(IReadOnlyList<IReadOnlyList<Located<string>>> combinations) =>
        combinations.Select(combination => combination.Select(name => name.Value));
}
