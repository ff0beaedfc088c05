using System.Text.Json;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Analysis;

/// <summary>In the browser's search, words with and without a hyphen find each other, as on a host.</summary>
public sealed class BrowserCompoundTests
{
    private const string Module = """
        import { readFileSync } from "node:fs";
        import { openLibrary } from "./library.js";
        const { texts, query } = JSON.parse(readFileSync(0, "utf8"));
        const names = ["type", "theme", "audience", "level", "age"];
        const filters = Object.fromEntries(names.map((name) => [name, []]));
        const index = {
          version: 5, facets: names.map((name) => ({ name, label: name, values: [] })),
          synonyms: [["post-natal depression", "baby blues"]], see: [], weights: {}, pins: [], terms: [], law: [], cards: [],
          people: { words: {}, asWritten: [], kinds: [] }, neverCorrected: [],
          boosts: { title: 1, heading: 1, summary: 1, body: 1, types: 1, topics: 1, contents: 1 },
          resources: texts.map((_, i) => ({ address: `/${i}/`, title: `Page ${i}`, summary: "Sum.", type: "audit" })),
          sections: texts.map((text, resource) => ({ resource, anchor: "a", title: "Part", text })),
        };
        globalThis.fetch = async (url) => (String(url).endsWith("index.json") ? { ok: true, json: async () => index } : { ok: false });
        const library = await openLibrary(new URL("https://example.org/"));
        const { hits, correction, stems } = library.search({ query, filters, from: "", to: "", sort: "relevance", page: 1, role: "" });
        console.log(JSON.stringify({ found: hits.map(({ resource }) => resource.address), correction: correction?.text ?? null,
          stems: [...stems] }));
        """;

    [Theory]
    [InlineData("antenatal", "An ante-natal visit.")]
    [InlineData("ante-natal", "An antenatal visit.")]
    [InlineData("cooperation", "Their co-operation was apparent.")]
    [InlineData("co-operation", "Their cooperation was apparent.")]
    [InlineData("\"emotional wellbeing\"", "A child’s emotional well-being suffers.")]
    [InlineData("\"emotional well-being\"", "A child’s emotional wellbeing suffers.")]
    [InlineData("\"multi-disciplinary team meeting\"", "The multidisciplinary team meeting was late.")]
    [InlineData("\"multidisciplinary team\"", "The multi‑disciplinary team was late.")]
    [InlineData("baby blues", "She had postnatal depression.")]
    [InlineData("postnatal depression", "She had the baby blues.")]
    public async Task A_word_finds_a_text_that_writes_it_the_other_way(string query, string text)
    {
        var answer = await SearchAsync(query, text, "Nothing of the kind stands here.");

        Assert.Equal(["/0/"], answer.Found);
        Assert.Null(answer.Correction);
    }

    [Theory]
    [InlineData("\"well being\"", "She is well. Being late is rare.", true)]
    [InlineData("\"emotional wellbeing\"", "Emotional needs and well-being.", false)]
    [InlineData("\"being late\"", "Her well-being, late in the day.", true)]
    [InlineData("\"wellbeing late\"", "Her well-being is late.", false)]
    public async Task Phrases_stay_exact(string query, string text, bool isFound) =>
        Assert.Equal(isFound ? ["/0/"] : [], (await SearchAsync(query, text)).Found);

    // The words of a synonym that nobody typed are marked together or not at all.
    [Fact]
    public async Task Words_of_synonyms_are_given_together_to_be_marked() => Assert.Equal(
        ["babi", "blue", "post natal depress", "postnat depress"],
        (await SearchAsync("baby blues", "She had postnatal depression.")).Stems.Order());

    private static async Task<Answer> SearchAsync(string query, params string[] texts)
    {
        var answer = await NodeScript.RunAsync(Module, JsonSerializer.Serialize(new { query, texts }));
        return JsonSerializer.Deserialize<Answer>(answer, JsonSerializerOptions.Web)!;
    }

    private sealed record Answer(IReadOnlyList<string> Found, string? Correction, IReadOnlyList<string> Stems);
}
