using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Import;

namespace LearningHub.Tests.Import;

/// <summary>No text makes a regular expression of the import run for ever.</summary>
public sealed class PatternTests
{
    private static readonly string[] Bits =
    [
        "a", " ", "  ", "A ", "1", "1.", ".", "..", ",", "-", "–", ":", "?", "(", ")", "[", "]", "*", "**", "_", "|", "\\", "<p ", "a=\"",
            "\"", "“", "”", "\t", "yes ", "no ", "the ", "Findings", "Safeguarding Children ", "Board ",
        "March ", "2025", "Author: ", "should ", "http://a", "¹", "&#123;", "Case A", "What ", " to improve", "need ",
    ];

    private static IEnumerable<(string Name, Regex Pattern)> All => typeof(ReportImporter).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(held => held.FieldType == typeof(Regex)).Select(held => ($"{type.Name}.{held.Name}", (Regex)held.GetValue(null)!)));

    [Fact]
    public void Every_pattern_is_non_backtracking_or_has_a_time_limit() =>
        Assert.All(All, each =>
            Assert.True(each.Pattern.Options.HasFlag(RegexOptions.NonBacktracking)
            || each.Pattern.MatchTimeout != Regex.InfiniteMatchTimeout, each.Name));

    [Fact]
    public void Patterns_that_backtrack_end_soon_on_hostile_lines() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Gen.Elements(Bits).ArrayOf(3).Select(bits => string.Concat(Enumerable.Repeat(string.Concat(bits), 60))).ToArbitrary(),
            line =>
        {
            foreach (var (name, pattern) in All.Where(each => !each.Pattern.Options.HasFlag(RegexOptions.NonBacktracking)))
            {
                var watch = Stopwatch.StartNew();
                _ = pattern.Count(line); // Throws where the limit is met.
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{name} took {watch.Elapsed} for {line[..40]}");
            }
        }));
}
