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

    /// <summary>The script has lists of its own, which nobody may change in one place alone.</summary>
    [Fact]
    public async Task Every_pair_and_every_filler_of_the_host_is_known_to_the_script()
    {
        const string Lists = """
            import { readFileSync } from "node:fs";
            import { isFiller } from "./words.js";
            import { unified } from "./variants.js";
            const { pairs, fillers } = JSON.parse(readFileSync(0, "utf8"));
            const other = pairs.filter(([one, two]) => unified(one) !== unified(two)).map((pair) => pair.join(" "));
            console.log(JSON.stringify([...other, ...fillers.filter((word) => !isFiller(word))]));
            """;
        string[][] pairs = [.. WordList("spelling-variants.txt").Select(line => line.Split(' ')[1..])];
        string[] fillers = [.. WordList("fillers.txt").SelectMany(line => line.Split(' '))];
        Assert.True(pairs.Length > 30 && fillers.Length > 80);
        var answer = await NodeScript.RunAsync(Lists, JsonSerializer.Serialize(new { pairs, fillers }));
        Assert.Equal("[]", answer.Trim());
    }

    private static IEnumerable<string> WordList(string name) =>
        File.ReadLines(Path.Combine(Repository.Root, "src", "LearningHub.Search", "Words", name))
            .Where(line => line.Length > 0 && line[0] != '#');

    private static string TermsOf(JsonElement each) =>
        string.Join(' ', each.GetProperty("terms").EnumerateArray().Select(term => term.GetString()));
}
