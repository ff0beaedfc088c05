using LearningHub.Content.Linking;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety;

/// <summary>What the detectors need to know of the hub: whose numbers and names are public anyway.</summary>
internal sealed class SafetyContext
{
    private readonly Dictionary<string, int> samples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> samplesById = new(StringComparer.Ordinal);

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
        foreach (var audit in catalogue.Resources)
        {
            if (audit.Details is not AuditDetails { Cases: { } cases }) continue;
            foreach (var source in audit.Sources) samples.TryAdd(source.Value, cases);
            samplesById[audit.Id] = cases;
        }
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

    /// <summary>How many cases the audits read that a resource is about: itself, those of the same source, and those that it names.</summary>
    public IReadOnlyCollection<int> SamplesOf(Resource resource)
    {
        if (samplesById.Count == 0) return [];
        var found = new HashSet<int>();
        if (samplesById.TryGetValue(resource.Id, out var own)) found.Add(own);
        foreach (var source in resource.Sources)
        {
            if (samples.TryGetValue(source.Value, out var same)) found.Add(same);
        }
        foreach (var named in resource.Related.Concat(resource.Evidence).Concat(resource.RespondsTo))
        {
            if (samplesById.TryGetValue(named.Value.Split('#')[0], out var other)) found.Add(other);
        }
        return found;
    }

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
