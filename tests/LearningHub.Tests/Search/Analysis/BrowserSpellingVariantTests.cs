using System.Text.Json;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Analysis;

/// <summary>The browser's script gives words that are written in two ways the terms of the shared cases.</summary>
public sealed class BrowserSpellingVariantTests
{
    private const string Module = """
        import { readFileSync } from "node:fs";
        import { isStopWord, stem, termsOf } from "./words.js";
        const texts = JSON.parse(readFileSync(0, "utf8"));
        console.log(JSON.stringify(texts.map((text) => termsOf(text).filter((word) => !isStopWord(word)).map(stem).join(" "))));
        """;

    // The script takes web addresses apart, and has "does" among its stop words.
    private static readonly string[] NotInBrowser = ["does", "example.org"];

    [Fact]
    public async Task Terms_are_those_of_the_host()
    {
        var path = Path.Combine(Repository.Tests, "LearningHub.Tests", "Search", "Analysis", "spelling-variants.json");
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(path));
        var cases = file.RootElement.EnumerateArray()
            .Select(each => (Text: each.GetProperty("text").GetString()!, Terms: TermsOf(each)))
            .Where(each => !NotInBrowser.Contains(each.Text)).ToArray();
        var answer = await NodeScript.RunAsync(Module, JsonSerializer.Serialize(cases.Select(each => each.Text)));
        var given = JsonSerializer.Deserialize<string[]>(answer)!;
        Assert.True(cases.Length > 20);
        Assert.Equal(cases.Select(each => $"{each.Text}: {each.Terms}"), cases.Zip(given, (each, terms) => $"{each.Text}: {terms}"));
    }

    private static string TermsOf(JsonElement each) =>
        string.Join(' ', each.GetProperty("terms").EnumerateArray().Select(term => term.GetString()));
}
