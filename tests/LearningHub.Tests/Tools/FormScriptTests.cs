using System.Diagnostics;
using System.Text.Json;
using LearningHub.Safety.Words;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Tools;

/// <summary>The scripts of forms, run in Node.js.</summary>
public sealed class FormScriptTests
{
    private const int MostBytesOfWords = 80 * 1024;

    [Fact]
    public void The_words_that_a_form_loads_are_few_enough_to_be_sent() => Assert.InRange(FormWords.Json.Length, 10_000, MostBytesOfWords);

    [Theory]
    [InlineData("Her mother Tracey rang us.", "a name")]
    [InlineData("We spoke to Mrs Okonkwo on the day.", "a name")]
    [InlineData("The boy, called Brynmor, was there.", "a name")]
    [InlineData("They were seen on 12 March 2014.", "a date")]
    [InlineData("They were seen on the 3rd of June.", "a date")]
    [InlineData("Born 8.11.14 at home", "a date")]
    [InlineData("They live in Marsh Lane now.", "a street")]
    [InlineData("Postcode CW1 2AB", "a postcode")]
    [InlineData("NHS 943 476 5919", "an NHS or other number")]
    [InlineData("we spoke to sarah and her sister", "a name")]
    [InlineData("mr smith rang", "a name")]
    [InlineData("Mrs. Khan was told", "a name")]
    [InlineData("Ms O’Connor was told", "a name")]
    [InlineData("Mum is called kelly", "a name")]
    [InlineData("J. Brown attended", "a name")]
    [InlineData("seen on 12/03", "a date")]
    [InlineData("dob 120314", "a date")]
    [InlineData("the Red Lion pub", "a place")]
    [InlineData("moved to Crewe", "a place")]
    [InlineData("QQ 12 34 56 C", "a National Insurance number")]
    [InlineData("in car AB12 CDE", "a car")]
    [InlineData("case number 12345678", "the number of a file")]
    [InlineData("Told PC 4471 Hughes at the door.", "a name")]
    [InlineData("Mum, Katie-Lou, said she was fine.", "a name")]
    [InlineData("She was born on the second of May.", "a date")]
    [InlineData("He hit him on Boxing Day.", "a date")]
    [InlineData("The neighbour at no 42 rang.", "a street")]
    public async Task Free_text_that_may_name_somebody_is_noticed(string text, string kind) =>
        Assert.Contains(kind, await FindAsync(text));

    [Theory]
    [InlineData("The mother was seen in March. Nobody was sober.")]
    [InlineData("Police and the health visitor met. We asked for the minutes twice.")]
    [InlineData("May be seen again. The worker will ask.")]
    [InlineData("Mark each box. Grace was given until summer.", "a name")]
    [InlineData("A bottle of wine each evening, more on Fridays; no help 24/7.")]
    [InlineData("Methadone 60 ml daily. They miss appointments. See section 47.")]
    [InlineData("Child Protection Plan agreed at MARAC in June, see the minutes.")]
    [InlineData("No smoke alarm on the first floor; the second of two visits in May. A well-known part-time worker.")]
    [InlineData("Visits to the flat were missed at number of times. Grandmother can help on Monday, not at Christmas.")]
    public async Task Ordinary_words_are_left_alone(string text, string? allowed = null) =>
        Assert.All(await FindAsync(text), kind => Assert.Equal(allowed, kind));

    private static async Task<string[]> FindAsync(string text)
    {
        var folder = Path.Combine(Repository.Root, "themes", "default", "Assets", "tool");
        var words = Path.GetTempFileName();
        await File.WriteAllBytesAsync(words, FormWords.Json.ToArray());
        var script = $$"""
            import { readFileSync } from "node:fs";
            import { findNames, readWords } from "./words.js";
            const words = readWords(JSON.parse(readFileSync({{JsonSerializer.Serialize(words)}}, "utf8")));
            console.log(JSON.stringify(findNames({{JsonSerializer.Serialize(text)}}, words).map((each) => each.kind)));
            """;
        var run = await HubProcess.RunAsync(new ProcessStartInfo("node", ["--input-type=module", "--eval", script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        File.Delete(words);
        Assert.True(run.Code == 0, run.Err);
        return JsonSerializer.Deserialize<string[]>(run.Out)!;
    }
}
