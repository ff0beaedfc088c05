namespace LearningHub.Safety.Identifiers;

/// <summary>Telephone numbers and e-mail addresses that are the hub's own.</summary>
/// <param name="Numbers">Digits as dialled inside the country.</param>
/// <param name="Addresses">E-mail addresses.</param>
internal sealed record PublicNumbers(IReadOnlySet<string> Numbers, IReadOnlySet<string> Addresses)
{
    private static readonly HashSet<string> Helplines = ReadHelplines();

    /// <summary>Whether an e-mail address is the hub's own or that of a national helpline.</summary>
    public bool HasAddress(string address) => Addresses.Contains(address) || Helplines.Contains(address);

    /// <summary>The digits of a number as dialled inside the country: 44 in front becomes 0.</summary>
    public static string Digits(ReadOnlySpan<char> number)
    {
        Span<char> digits = stackalloc char[Math.Min(number.Length, 32)];
        var count = 0;
        foreach (var letter in number)
        {
            if (char.IsAsciiDigit(letter) && count < digits.Length) digits[count++] = letter;
        }
        ReadOnlySpan<char> plain = digits[..count];
        if (plain.StartsWith("0044")) plain = plain[4..];
        else if (number.TrimStart().StartsWith("+44") || (plain.StartsWith("44") && plain.Length > 11)) plain = plain[2..];
        else return plain.ToString();
        return plain.StartsWith("0") ? plain.ToString() : $"0{plain}";
    }

    private static HashSet<string> ReadHelplines()
    {
        using var reader = new StreamReader(typeof(PublicNumbers).Assembly.GetManifestResourceStream("tables/public-mail.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
