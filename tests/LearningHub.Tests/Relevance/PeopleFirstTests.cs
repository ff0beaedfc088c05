using System.Globalization;
using System.Text;
using LearningHub.Search;
using Xunit.Abstractions;

namespace LearningHub.Tests.Relevance;

/// <summary>People who need help are shown whom to call first, and people at work are not.</summary>
public sealed class PeopleFirstTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.95;
    private const double LeastRightCard = 0.9;
    private const double MostWrong = 0.03;

    [Theory]
    [InlineData("people.yml", 0.95, 120)]
    [InlineData("people-second-learnt.yml", 0.95, 120)]
    [InlineData("people-second-unread.yml", 0.93, 120)]
    [InlineData("people-third.yml", 0.9, 120)]
    [InlineData("people-fourth.yml", 0.95, 70)]
    public void Queries_of_people_in_need_are_recognised_and_those_of_professionals_are_not(
        string file, double leastRecall, int leastQueries)
    {
        var index = JudgedLibrary.Index;
        var queries = PeopleQueries.Read(file);
        var report = new StringBuilder();
        var (found, right) = (0, 0);
        foreach (var query in queries.Need)
        {
            var intent = Intent(index, query.Query);
            if (intent is not null) found++;
            var isRight = intent is not null && (query.Card.Count == 0 || query.Card.Contains(intent));
            if (isRight) right++;
            else
            {
                var wanted = query.Card.Count == 0 ? "a card" : string.Join(" or ", query.Card);
                report.AppendLine(CultureInfo.InvariantCulture, $"{intent ?? "none"} for \"{query.Query}\", not {wanted}");
            }
        }
        var wrong = queries.Other.Where(query => Intent(index, query) is not null).ToArray();
        foreach (var query in wrong)
            report.AppendLine(CultureInfo.InvariantCulture, $"{Intent(index, query)} for \"{query}\", which is not of a person in need");
        var (recall, precision, card) =
            ((double)found / queries.Need.Count, (double)found / (found + wrong.Length), (double)right / queries.Need.Count);
        report.Insert(0, string.Create(
            CultureInfo.InvariantCulture,
            $"{file}: {queries.Need.Count} and {queries.Other.Count} queries: recall {recall:0.000}, precision {precision:0.000}, right "
                + $"card {card:0.000}\n"));
        output.WriteLine(report.ToString());
        Assert.True(queries.Need.Count + queries.Other.Count >= leastQueries, report.ToString());
        Assert.True(recall >= leastRecall && precision >= LeastPrecision && card >= LeastRightCard, report.ToString());
    }

    [Theory]
    [InlineData(" police")]
    [InlineData(" who do i ask")]
    [InlineData(" and i asked for help")]
    public void Who_also_speaks_of_the_police_or_of_asking_keeps_the_card(string more)
    {
        var index = JudgedLibrary.Index;
        var queries = PeopleQueries.Files.Where(file => !file.Contains("unread", StringComparison.Ordinal))
            .SelectMany(file => PeopleQueries.Read(file).Need).Select(need => need.Query)
            .Where(query => Intent(index, query) is { } intent && !IsWeak(intent)).ToArray();
        var lost = queries.Where(query => Intent(index, query + more) is not { } intent || IsWeak(intent)).ToArray();
        Assert.True(queries.Length > 200 && lost.Length <= MostWrong * queries.Length, string.Join('\n', lost));
    }

    // Signs that leave the results in their order.
    private static bool IsWeak(string intent) => intent.StartsWith("perhaps", StringComparison.Ordinal) || intent == "help";

    [Fact]
    public void Hardly_any_judged_query_of_a_professional_gets_a_card()
    {
        var index = JudgedLibrary.Index;
        string[] atWork = ["practitioner", "trainer", "board"];
        var queries = new[] { JudgedQuery.All(), JudgedQuery.Learnt(), JudgedQuery.ThirdLearnt() }
            .SelectMany(set => set).Where(query => atWork.Contains(query.Kind)).Select(query => query.Query).ToArray();
        var wrong = queries.Where(query => Intent(index, query) is not null).ToArray();
        var report = string.Join(
            '\n', wrong.Select(query => $"{Intent(index, query)}: {query}").Prepend($"{wrong.Length} of {queries.Length}"));
        output.WriteLine(report);
        Assert.True(wrong.Length <= MostWrong * queries.Length, report);
    }

    [Theory]
    [InlineData("my dad hurts me", "if-home-does-not-feel-safe")]
    [InlineData("MY DAD HURT'S ME!!", "if-home-does-not-feel-safe")]
    [InlineData("mum takes drugs", "when-a-parent-takes-drugs")]
    [InlineData("report a child", "worried-about-a-child")]
    [InlineData("who do i call about a neighbour", "worried-about-a-child")]
    [InlineData("will social services take my baby", "worried-about-a-child")]
    public void Pages_for_families_come_first_for_them(string query, string page)
    {
        var index = JudgedLibrary.Index;
        Assert.Contains(page, index.Search(new SearchRequest { Text = query }).Hits.Take(2).Select(hit => hit.Group));
    }

    [Fact]
    public void Without_help_no_query_is_recognised()
    {
        var index = JudgedLibrary.Index;
        Assert.Null(index.Search(new SearchRequest { Text = "my dad hurts me", Assist = false }).Intent);
    }

    private static string? Intent(ISearchIndex index, string query) => index.Search(new SearchRequest { Text = query, Take = 0 }).Intent;
}
