using System.Buffers;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>
/// Identifiers that have a layout of their own, judged on letters and digits alone, whatever stands between them. Sources: NHS Data
/// Dictionary (NHS number), HMRC NIM39110 (National Insurance), Royal Mail (postcodes), DVLA INF104 (plates), DfE (unique pupil numbers).
/// </summary>
internal static class Shapes
{
    private static readonly SearchValues<char> Roman = SearchValues.Create("ivxIVX");
    private const int NhsDigits = 10;
    private static readonly SearchValues<char> NeverInInsurance = SearchValues.Create("DFIQUV");
    private static readonly int Areas = WordLists.NumberOf("postcode-areas");

    /// <summary>Whether letters and digits without a space have the shape of an Irish postcode: "D6WX3K9", "T12AB34".</summary>
    public static bool IsEircode(ReadOnlySpan<char> text) =>
        text.Length == 7 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiDigit(text[1]) && (char.IsAsciiDigit(text[2]) || text[2] == 'W')
        && text[3..].ContainsAnyInRange('0', '9') && text[3..].ContainsAnyInRange('A', 'Z') && !text.ContainsAnyInRange('a', 'z');

    /// <summary>Whether ten digits bear the check digit of an NHS number: weights 10 to 2, 11 minus the remainder by 11; 11 counts as 0, 10
    /// never occurs.</summary>
    public static bool HasNhsCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < NhsDigits - 1; i++) sum += (digits[i] - '0') * (NhsDigits - i);
        var check = (11 - sum % 11) % 11;
        return check == digits[NhsDigits - 1] - '0' && check != 10;
    }

    /// <summary>Two letters, six digits and A to D. The specimen QQ is none.</summary>
    public static bool IsInsuranceNumber(ReadOnlySpan<char> text)
    {
        if (!Fits(text, "AA999999A") || text[^1] is not (>= 'A' and <= 'D' or >= 'a' and <= 'd')) return false;
        Span<char> start = [char.ToUpperInvariant(text[0]), char.ToUpperInvariant(text[1])];
        return !start.ContainsAny(NeverInInsurance) && start[1] != 'O' && start is not "BG" and not "GB" and not "KN" and not "NK"
            and not "NT" and not "TN" and not "ZZ";
    }

    /// <summary>Two letters and six digits: a National Insurance number whose last letter is missing.</summary>
    public static bool IsInsuranceStem(ReadOnlySpan<char> text) => Fits(text, "AA999999");

    /// <summary>The number of a case in a family court: "LV20P00912".</summary>
    public static bool IsCourtNumber(ReadOnlySpan<char> text) => Fits(text, "AA99A99999");

    /// <summary>A whole postcode. The letter O and the digit 0 are often mixed up.</summary>
    public static bool IsPostcode(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        if (text.Length is < 5 or > 7 || !char.IsLetter(text[^1]) || !char.IsLetter(text[^2]) || !IsDigitOrO(text[^3])) return false;
        if (text[^1] is 'm' && text[^2] is 'a' or 'p') return false;
        if (text[^1] is 'C' or 'I' or 'K' or 'M' or 'O' or 'V') return false;
        return IsOutward(text[..^3], vocabulary);
    }

    /// <summary>Two pieces in capital letters that have the layout of a postcode, of whatever area.</summary>
    public static bool IsLikePostcode(ReadOnlySpan<char> text, int outward) =>
        text.Length - outward == 3 && Fits(text[outward..], "9AA") && !text.ContainsAnyInRange('a', 'z')
        && (Fits(text[..outward], "AA9") || Fits(text[..outward], "AA99") || Fits(text[..outward], "A99") || Fits(text[..outward], "A9"));

    /// <summary>Two or three capital letters, and behind a space four or five digits with up to two letters among them: a plate of another
    /// country, where a word for a vehicle stands beside it.</summary>
    public static bool IsForeignPlate(ReadOnlySpan<char> first, int digits, int letters) =>
        first.Length is 2 or 3 && !first.ContainsAnyExceptInRange('A', 'Z') && digits is 4 or 5 && letters is 1 or 2;

    /// <summary>One to three capital letters of a port, and behind a space up to four digits: the number of a fishing boat, where a word
    /// for a boat stands beside it.</summary>
    public static bool IsBoat(ReadOnlySpan<char> first, int digits, int letters) =>
        first.Length is >= 1 and <= 3 && !first.ContainsAnyExceptInRange('A', 'Z') && digits is >= 1 and <= 4 && letters == 0;

    /// <summary>The first part of a postcode: an area and a district.</summary>
    public static bool IsOutward(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var letters = 0;
        while (letters < text.Length && letters < 2 && char.IsAsciiLetter(text[letters])) letters++;
        var rest = text[letters..];
        if (letters == 0 || rest.IsEmpty || rest.Length > 2 || !char.IsAsciiDigit(rest[0]) || !vocabulary.Find(text[..letters]).Is(Areas))
            return false;
        return rest.Length == 1 || IsDigitOrO(rest[1]) || char.IsAsciiLetter(rest[1]);
    }

    /// <summary>A number plate: of today, with the year's letter before or behind. Others need a word for a vehicle beside them.</summary>
    public static bool IsPlate(ReadOnlySpan<char> text, bool isByVehicle)
    {
        if (Fits(text, "AA99AAA") || Fits(text, "A999AAA") || Fits(text, "A99AAA") || Fits(text, "A9AAA") || Fits(text, "AAA999A"))
            return true;
        var isNorthern = (Fits(text, "AAA9999") || Fits(text, "AAA999")) && text[..3].ContainsAny("IZiz");
        if (!isByVehicle) return isNorthern;
        return isNorthern || Fits(text, "AAA99A") || Fits(text, "AAA9A") || Fits(text, "999AAA") || Fits(text, "9999AA")
            || Fits(text, "999AA")
            || Fits(text, "99AAA") || Fits(text, "AA9AAA") || Fits(text, "9AAA") || Fits(text, "AAA999") || Fits(text, "AA9999")
                || Fits(text, "AAA9") || Fits(text, "AAA99") || Fits(text, "AA99") || Fits(text, "A9");
    }

    /// <summary>An account number after ISO 13616: country, two check digits, bank and account.</summary>
    public static bool IsAccountNumber(ReadOnlySpan<char> text) =>
        text.Length is >= 18 and <= 24 && !text.ContainsAnyInRange('a', 'z')
        && Fits(text[..4], "AA99") && text[4..].IndexOfAnyInRange('0', '9') >= 0 && CountDigits(text) >= 12;

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var letter in text) count += char.IsAsciiDigit(letter) ? 1 : 0;
        return count;
    }

    /// <summary>"22-xi-09": a day whose month is a Roman number.</summary>
    public static bool IsRomanDay(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExceptInRange('0', '9');
        var last = text.LastIndexOfAnyExceptInRange('0', '9') + 1;
        if (first is not (1 or 2) || last - first < 3 || text.Length - last is not (2 or 4)) return false;
        return text[first] is '-' or '.' or '/' && text[last - 1] == text[first] && !text[(first + 1)..(last - 1)].ContainsAnyExcept(Roman);
    }

    /// <summary>"00-41-73 41826630": a sort code and an account.</summary>
    public static bool IsBankAccount(ReadOnlySpan<char> text) =>
        text.Length == 17 && text[2] == '-' && text[5] == '-' && text[8] == ' ' && CountDigits(text) == 14;

    /// <summary>A unique pupil number: a letter and twelve digits, the last of which may be a letter.</summary>
    public static bool IsPupilNumber(ReadOnlySpan<char> text) => Fits(text, "A999999999999") || Fits(text, "A99999999999A");

    /// <summary>The number of a driving licence of Great Britain: five letters of a surname, which nines may fill, six digits of a birth,
    /// two initials and three signs.</summary>
    public static bool IsDrivingLicence(ReadOnlySpan<char> text) =>
        text.Length == 16 && !text.ContainsAnyInRange('a', 'z') && char.IsAsciiLetterUpper(text[0]) && IsFilled(text[..5])
        && Fits(text[5..11], "999999") && IsFilled(text[11..13]) && char.IsAsciiLetterUpper(text[15]);

    private static bool IsFilled(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetterUpper(letter) && letter != '9') return false;
        }
        return true;
    }

    /// <summary>Whether letters stand where a shape has A, and digits where it has 9.</summary>
    public static bool Fits(ReadOnlySpan<char> text, string shape)
    {
        if (text.Length != shape.Length) return false;
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == 'A' ? !char.IsAsciiLetter(text[i]) : !char.IsAsciiDigit(text[i])) return false;
        }
        return true;
    }

    private static bool IsDigitOrO(char letter) => char.IsAsciiDigit(letter) || letter is 'O' or 'o';

    /// <summary>"PS-20210714-1183": letters, a day and a number of that day are an incident's.</summary>
    public static bool IsDailyNumber(ReadOnlySpan<char> text)
    {
        var letters = text.IndexOfAnyExceptInRange('A', 'Z');
        return letters is 1 or 2 && text.Length > letters + 11 && text[letters] is '-' or '/' && text[letters + 9] == text[letters]
            && !text[(letters + 1)..(letters + 9)].ContainsAnyExceptInRange('0', '9')
            && !text[(letters + 10)..].ContainsAnyExceptInRange('0', '9');
    }
}
