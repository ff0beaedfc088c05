using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search.Querying;

namespace LearningHub.Tests.Search.Properties;

/// <summary>Words near a word, and words of a pattern.</summary>
public sealed class WordProperties
{
    // Few letters, so that words are often near each other; one of them takes two UTF-16 units.
    private static readonly Gen<string> Short = Gen.Elements("a", "b", "c", "é", "\U0001D400").ArrayOf().Resize(7)
        .Select(letters => string.Concat(letters));

    private static readonly Gen<string> Pattern = Gen.Elements("a", "b", "c", "*", "*", "?", "\\*", "\\?", "\\\\", "\U0001D400", ".")
        .ArrayOf().Resize(7).Select(parts => string.Concat(parts));

    [Fact]
    public void Edits_between_words_are_those_of_a_plain_edit_distance_with_exchanges() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Short.ToArbitrary(), Short.ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (left, right, limit) =>
        {
            var wanted = Distance(Units(left), Units(right));
            return EditDistance.Between(left, right, limit) is var edits && (wanted <= limit ? edits == wanted : edits > limit);
        }));

    [Fact]
    public void Near_beginnings_are_those_of_a_plain_edit_distance() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Short.ToArbitrary(), Short.ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), (word, typed, edits) =>
        {
            int[] letters = [.. word.Select(letter => (int)letter)], wanted = [.. typed.Select(letter => (int)letter)];
            var isNear = wanted.Length > 0 && Enumerable.Range(0, letters.Length + 1)
                .Any(length => Distance(wanted, letters[..length]) <= edits);
            return EditDistance.IsBeginningWithin(edits, word, typed) == isNear;
        }));

    [Fact]
    public void Patterns_fit_what_their_regular_expression_fits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(Pattern.ToArbitrary(), Gen.Elements("a", "b", "c", "*", "?", "\\", ".", "\U0001D400").ArrayOf().Resize(8)
            .Select(letters => string.Concat(letters)).ToArbitrary(), (pattern, term) =>
        {
            var read = new TermPattern(pattern);
            var wanted = Regex.IsMatch(term, Expression(pattern), RegexOptions.Singleline | RegexOptions.CultureInvariant);
            Assert.Equal(wanted, read.Fits(term));
            Assert.Equal(wanted, read.Fits(Encoding.UTF8.GetBytes(term)));
            Assert.True(!wanted || term.StartsWith(read.Beginning, StringComparison.Ordinal));
        }));

    [Fact]
    public void A_beginning_fits_what_begins_so_and_nothing_else() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Pattern.ToArbitrary(), Pattern.ToArbitrary(), (beginning, term) => TermPattern.ForPrefix(beginning)
            .Fits(term) == term.StartsWith(beginning, StringComparison.Ordinal)));

    private static int[] Units(string text) => [.. text.Select(unit => (int)unit)];

    // Optimal string alignment, the whole table.
    private static int Distance(int[] left, int[] right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var k = 0; k <= right.Length; k++)
            {
                if (i == 0 || k == 0)
                {
                    table[i, k] = i + k;
                    continue;
                }
                table[i, k] = Math.Min(
                    Math.Min(table[i - 1, k], table[i, k - 1]) + 1, table[i - 1, k - 1] + (left[i - 1] == right[k - 1] ? 0 : 1));
                if (i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1])
                    table[i, k] = Math.Min(table[i, k], table[i - 2, k - 2] + 1);
            }
        }
        return table[left.Length, right.Length];
    }

    private static string Expression(string pattern)
    {
        var expression = new StringBuilder("\\A");
        var isEscaped = false;
        foreach (var letter in pattern)
        {
            if (!isEscaped && letter is '\\')
            {
                isEscaped = true;
                continue;
            }
            if (!isEscaped && letter is '*') expression.Append(".*");
            else if (!isEscaped && letter is '?') expression.Append("(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^\\uD800-\\uDFFF])");
            else expression.Append(Regex.Escape(letter.ToString()));
            isEscaped = false;
        }
        return expression.Append("\\z").ToString();
    }
}
