namespace LearningHub.Site.Pages;

/// <summary>Addresses that a telephone calls.</summary>
public static class TelephoneAddress
{
    /// <summary>The <c>tel:</c> address of a number as people write it.</summary>
    public static string FromNumber(string number) => $"tel:{string.Concat(number.Where(char.IsAsciiDigit))}";
}
