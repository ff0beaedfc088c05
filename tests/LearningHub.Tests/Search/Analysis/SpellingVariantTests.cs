using System.Diagnostics;
using System.Text.Json;
using LearningHub.Search;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Analysis;

/// <summary>Words that are written in two ways find each other. The browser's script reads the same cases.</summary>
public sealed class SpellingVariantTests
{
    private static readonly IndexSchema Schema = new()
    {
        Texts = [new TextField { Name = "title", Boost = 3 }, new TextField { Name = "body" }]
    };

    [Fact]
    public void Terms_are_those_of_the_shared_cases()
    {
        var path = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Search", "Analysis", "spelling-variants.json");
        using var cases = JsonDocument.Parse(File.ReadAllText(path));
        var wrong = new List<string>();
        foreach (var each in cases.RootElement.EnumerateArray())
        {
            var text = each.GetProperty("text").GetString()!;
            var wanted = string.Join(' ', each.GetProperty("terms").EnumerateArray().Select(term => term.GetString()));
            var given = string.Join(' ', EnglishAnalyzer.Analyze(text).Select(token => token.Term));
            if (wanted != given) wrong.Add($"{text}: {wanted} wanted, {given} given");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("co-operation", "cooperation")]
    [InlineData("ante-natal", "antenatal")]
    [InlineData("multi-disciplinary", "multidisciplinary")]
    [InlineData("non-attendance", "nonattendance")]
    [InlineData("well-being", "wellbeing")]
    [InlineData("post-natal", "postnatal")]
    [InlineData("foetal", "fetal")]
    [InlineData("paediatrician", "pediatrician")]
    [InlineData("N.S.P.C.C.", "NSPCC")]
    [InlineData("whistle-blowing", "whistleblowing")]
    [InlineData("re-offending", "reoffending")]
    [InlineData("safeguarding", "safe-guarding")]
    [InlineData("inquiry", "enquiry")]
    [InlineData("organisation", "organization")]
    public void Each_finds_the_other_and_marks_it(string one, string other)
    {
        foreach (var (asked, written) in new[] { (one, other), (other, one), (one, one) })
        {
            using var made = new TestIndex(
                Schema, [Document("there", $"The meeting spoke of {written} today."), Document("other", "Nothing of the kind.")]);
            foreach (var assist in new[] { true, false })
            {
                var answer = made.Index.Search(new SearchRequest { Text = asked, Assist = assist });
                Assert.Equal("there", Assert.Single(answer.Hits).Group);
                Assert.Null(answer.CorrectedText);
                var passage = answer.Hits[0].Documents[0].Passages[1]!;
                var marked = string.Concat(passage.Marks.Select(mark => passage.Text.Substring(mark.Start, mark.Length)));
                Assert.Equal(written.TrimEnd('.').Replace("-", string.Empty, StringComparison.Ordinal), marked.TrimEnd('.')
                    .Replace("-", string.Empty, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("\"post-natal depression\"", "post-natal depression")]
    [InlineData("\"post-natal depression\"", "postnatal depression")]
    [InlineData("\"postnatal depression\"", "post-natal depression")]
    [InlineData("\"post natal depression\"", "post-natal depression")]
    [InlineData("\"looked after children\"", "looked-after children")]
    [InlineData("\"emotional wellbeing\"", "emotional well-being")]
    [InlineData("\"emotional well-being\"", "emotional wellbeing")]
    [InlineData("\"emotional wellbeing support\"", "emotional well-being support")]
    [InlineData("\"emotional well-being support\"", "emotional wellbeing support")]
    [InlineData("\"emotional well being support\"", "emotional wellbeing support")]
    [InlineData("\"multi agency work\"", "multi-agency work")]
    [InlineData("\"multi agency work\"", "multiagency work")]
    [InlineData("\"multi-agency work\"", "multi agency work")]
    [InlineData("\"multiagency work\"", "multi-agency work")]
    [InlineData("\"new multiagency work with post-natal wards\"", "new multi-agency work with postnatal wards")]
    [InlineData("\"drop-in centre\"", "drop in center")]
    [InlineData("\"dropin centre\"", "drop-in center")]
    [InlineData("\"state of the art\"", "state-of-the-art")]
    [InlineData("\"state-of-the-art\"", "state of the art")]
    [InlineData("\"foetal behaviour\"", "fetal behavior")]
    [InlineData("\"looked-after children\"", "looked after children")]
    public void Phrases_go_on_after_a_hyphen(string asked, string written)
    {
        using var made = new TestIndex(
            Schema, [Document("there", $"We saw {written} often."),
            Document("other", "Depression of children, and post after natal days, looked at.")]);
        Assert.Equal(["there"], TestIndex.Groups(made.Index.Search(new SearchRequest { Text = asked, Assist = false })));
    }

    [Fact]
    public void A_synonym_is_known_with_and_without_its_hyphen()
    {
        var guidance = new IndexGuidance { Synonyms = [new SynonymGroup(["well-being", "contentment"])] };
        using var made = new TestIndex(Schema, [Document("there", "Contentment of children.")], guidance);
        foreach (var asked in new[] { "well-being", "wellbeing", "well being" })
            Assert.Equal(["there"], TestIndex.Groups(made.Index.Search(new SearchRequest { Text = asked })));
    }

    [Fact]
    public void A_word_with_a_hyphen_has_the_synonyms_of_the_same_word_without()
    {
        var guidance = new IndexGuidance { See = [new SeeReference(["wellbeing"], ["contentment"])] };
        using var made = new TestIndex(
            Schema, [Document("there", "Contentment of children."), Document("other", "Being a child, and doing well.")], guidance);
        foreach (var asked in new[] { "well-being", "wellbeing" })
            Assert.Equal(["there"], TestIndex.Groups(made.Index.Search(new SearchRequest { Text = asked })));
    }

    [Fact]
    public void The_parts_of_a_word_with_a_hyphen_are_found_apart_only_if_nothing_else_is()
    {
        using var made = new TestIndex(
            Schema, [Document("there", "Overcrowding in flats."), Document("other", "The crowding was over.")]);
        Assert.Equal(["there"], TestIndex.Groups(made.Index.Search(new SearchRequest { Text = "over-crowding" })));
        using var without = new TestIndex(Schema, [Document("other", "The crowding was over.")]);
        Assert.Equal(["other"], TestIndex.Groups(without.Index.Search(new SearchRequest { Text = "over-crowding" })));
    }

    [Fact]
    public void A_long_row_of_underscores_takes_no_long_time()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(["end"], EnglishAnalyzer.Analyze(new string('_', 1_000_000) + " end").Select(token => token.Term));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static IndexDocument Document(string group, string body) => new() { Id = group, Group = group, Texts = ["Minutes", body] };
}
