using System.Globalization;
using LearningHub.Content.Model.Questions;
using LearningHub.Tools.Returns;

namespace LearningHub.Tools.Collating;

/// <summary>What returns answered to a question about a number or a month: how many, the median, the ends.</summary>
public sealed record ValueSummary
{
    private readonly decimal[] sorted;

    private ValueSummary(Question question, decimal[] values, int blank)
    {
        Question = question;
        Blank = blank;
        sorted = [.. values.Order()];
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Returns that left the question blank.</summary>
    public int Blank { get; }

    /// <summary>Returns that answered.</summary>
    public int Count => sorted.Length;

    /// <summary>The lowest number or earliest month; null if nobody answered.</summary>
    public string? Lowest => Count == 0 ? null : Write(sorted[0]);

    /// <summary>The highest number or latest month; null if nobody answered.</summary>
    public string? Highest => Count == 0 ? null : Write(sorted[^1]);

    /// <summary>The median. Between two numbers it is their middle, between two months the earlier one. Null if nobody answered.</summary>
    public string? Median => Count == 0 ? null : Write(
        Count % 2 == 1 || IsMonth ? sorted[(Count - 1) / 2] : (sorted[(Count / 2) - 1] + sorted[Count / 2]) / 2);

    private bool IsMonth => Question.Kind is QuestionKind.Month;

    /// <summary>Adds up the answers of returns.</summary>
    /// <param name="question">A question about a number or a month.</param>
    /// <param name="answers">The answer of each return that was asked; null where it was left blank.</param>
    public static ValueSummary Create(Question question, IReadOnlyCollection<string?> answers)
    {
        decimal[] values = [.. answers.OfType<string>().Select(answer => question.Kind is QuestionKind.Month
            ? AnswerValues.Month(answer) is { } month ? (month.Year * 12m) + month.Month - 1 : null
            : AnswerValues.Number(answer)).OfType<decimal>()];
        return new ValueSummary(question, values, answers.Count - values.Length);
    }

    /// <summary>
    /// As it may be published. The lowest and the highest are what one return answered, so each is left out unless more returns than the
    /// threshold gave that very answer. With too few answers the median is left out too.
    ///</summary>
    /// <param name="threshold">Counts from 1 to this are small.</param>
    public (string Count, string Median, string Lowest, string Highest) Publish(int threshold)
    {
        if (Count == 0) return ("0", NotShown, NotShown, NotShown);
        if (Count <= threshold) return ("very few", NotShown, NotShown, NotShown);
        return (Count.ToString(CultureInfo.InvariantCulture), Median!, Guard(sorted[0]), Guard(sorted[^1]));

        string Guard(decimal end) => sorted.Count(value => value == end) > threshold ? Write(end) : NotShown;
    }

    /// <summary>How many months fall into each year, as a tally with answers to choose from. Null for numbers.</summary>
    public QuestionTally? ByYear() => !IsMonth ? null : new QuestionTally
    {
        Question = Question,
        Counts = [.. sorted.GroupBy(value => (int)value / 12)
            .Select(year => (year.Key.ToString(CultureInfo.InvariantCulture), year.Count()))],
        Blank = Blank,
    };

    private const string NotShown = "not shown";

    private string Write(decimal value) => IsMonth
        ? new DateOnly((int)value / 12, ((int)value % 12) + 1, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : value.ToString("0.##", CultureInfo.InvariantCulture);
}
