using System.Globalization;

namespace LearningHub.Contract.Changes;

/// <summary>Small numbers as words.</summary>
internal static class NumberWords
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>A number with its noun: "two findings".</summary>
    public static string WithNoun(int number, string one, string many)
    {
        var word = number < Words.Length ? Words[number] : number.ToString("N0", CultureInfo.InvariantCulture);
        return $"{word} {(number == 1 ? one : many)}";
    }
}
