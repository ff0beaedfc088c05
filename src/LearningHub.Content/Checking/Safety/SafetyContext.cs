using LearningHub.Content.Linking;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety;

/// <summary>What the detectors need to know of the hub: whose numbers and names are public anyway.</summary>
internal sealed class SafetyContext
{
    /// <summary>Gathers it from the library, once a run.</summary>
    public SafetyContext(Catalogue catalogue)
    {
        var settings = catalogue.Settings;
        SmallNumber = settings.SmallNumber;
        foreach (var line in settings.Concern.Lines) PublicNumbers.Add(Digits(line.Number));
        PublicAddresses.Add(settings.Contacts.General);
        PublicAddresses.Add(settings.Contacts.Accessibility);
        PublicAddresses.Add(settings.Security.Contact.Replace("mailto:", string.Empty, StringComparison.OrdinalIgnoreCase));
        foreach (var author in catalogue.References.Values.SelectMany(reference => reference.Authors)) Authors.Add(author);
        foreach (var word in settings.Board.Split(' ', StringSplitOptions.RemoveEmptyEntries)) BoardWords.Add(word);
    }

    /// <summary>Counts of people from 1 to this are small.</summary>
    public int SmallNumber { get; }

    /// <summary>Digits of the telephone lines of the hub.</summary>
    public HashSet<string> PublicNumbers { get; } = new(StringComparer.Ordinal);

    /// <summary>E-mail addresses of the hub.</summary>
    public HashSet<string> PublicAddresses { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Authors of the works that the hub refers to.</summary>
    public HashSet<string> Authors { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of the name of the board: its whole area is no small place.</summary>
    public HashSet<string> BoardWords { get; } = new(StringComparer.Ordinal);

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
}
