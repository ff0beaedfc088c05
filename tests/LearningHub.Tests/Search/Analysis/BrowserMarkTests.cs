using System.Text.Json;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Analysis;

/// <summary>What the browser's search marks: a word wherever it stands, several words only where they stand together.</summary>
public sealed class BrowserMarkTests
{
    private const string Module = """
        import { readFileSync } from "node:fs";
        import { markedRuns, stem } from "./words.js";
        const { text, names } = JSON.parse(readFileSync(0, "utf8"));
        const stems = new Set(names.map((name) => name.split(" ").map(stem).join(" ")));
        console.log(JSON.stringify(markedRuns(text, stems).filter(({ isMatch }) => isMatch).map((run) => run.text)));
        """;

    [Theory]
    [InlineData("They drink too much, and a lot of it, too.", new[] { "alcohol", "drinking too much" }, new[] { "drink too much" })]
    [InlineData("Too much work is too much.", new[] { "drinking too much" }, new string[0])]
    [InlineData("Alcohol, or drinking too much wine.", new[] { "alcohol", "drink too much" }, new[] { "Alcohol", "drinking too much" })]
    [InlineData("A post-natal visit after postnatal care.", new[] { "postnatal" }, new[] { "post-natal", "postnatal" })]
    [InlineData("A key worker; the key to it.", new[] { "key worker", "worker" }, new[] { "key worker" })]
    public async Task Several_words_are_marked_only_together(string text, string[] names, string[] marked) =>
        Assert.Equal(marked, JsonSerializer.Deserialize<string[]>(
            await NodeScript.RunAsync(Module, JsonSerializer.Serialize(new { text, names }))));
}
