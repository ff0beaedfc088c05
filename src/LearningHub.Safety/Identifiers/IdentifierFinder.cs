using System.Buffers;
using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>Finds runs of letters and digits by which a person, a file, a home or a vehicle can be looked up. Looked at piece by piece, at
/// most seven pieces at once.</summary>
internal sealed class IdentifierFinder(Vocabulary vocabulary, PublicNumbers known)
{
    private const int MostChunks = 7;
    private const int LongestCompact = 24;
    private static readonly SearchValues<char> Breaks = SearchValues.Create("|\"“”");
    private static readonly RuleSet NumberedRules = RuleBook.GetRules("numbered-case");
    private static readonly int VehicleWords = WordLists.NumberOf("vehicle-words");
    private static readonly int BoatWords = WordLists.NumberOf("boat-words");
    private static readonly int Placeholders = WordLists.NumberOf("placeholder-words");
    private static readonly int MadeUp = WordLists.NumberOf("example-words");

    /// <summary>Adds what a line holds.</summary>
    /// <param name="story">The line.</param>
    /// <param name="chunks">Its chunks.</param>
    /// <param name="dates">Its dates, which are no file numbers.</param>
    /// <param name="found">Receives what is found.</param>
    public void Find(LineStory story, List<Chunk> chunks, IReadOnlyList<WrittenDate> dates, FoundList found)
    {
        var line = story.Line;
        if (!line.HasDigit) return;
        // "MARAC 118 of 2022"
        foreach (var match in RuleBook.Find(NumberedRules, line))
            Add(line, line.Tokens[match.From].Start, line.Tokens[match.To - 1].End, SafetyKind.Reference, found);
        var next = 0;
        for (var at = 0; at < chunks.Count;)
        {
            while (next < dates.Count && line.Tokens[dates[next].End - 1].End <= chunks[at].Start) next++;
            if (next < dates.Count && line.Tokens[dates[next].First].Start < chunks[at].End)
            {
                at++;
                continue;
            }
            if (IsExample(story, chunks[at].Start))
            {
                at++;
                continue;
            }
            at += FindAt(story, chunks, at, next < dates.Count ? line.Tokens[dates[next].First].Start : int.MaxValue, found);
        }
    }

    // "SW1A 1AA is shown in grey in the box, as a hint": a number that the sentence calls an example, where nobody is told of.
    private static bool IsExample(LineStory story, int offset)
    {
        if (!story.Line.MayHold(Placeholders)) return false;
        var at = story.Line.IndexAt(offset);
        var (from, to) = story.SentenceOf(at);
        return story.At(at) is { IsStory: false } && story.Line.HasEntry(Placeholders, from, to);
    }

    // How many chunks were used.
    private int FindAt(LineStory story, List<Chunk> chunks, int at, int stop, FoundList found)
    {
        var line = story.Line;
        var first = chunks[at];
        if (first.Digits == 0 && first.Letters > 4) return 1;
        var most = Reach(line.Text, chunks, at, stop);
        // Every identifier has a digit.
        if (!HasDigit(chunks, at, most)) return 1;
        // "S:\\LAC\\chrons\\liquidlogic_1184502.docx" is a file, and no address of the web.
        var text = line.Text.AsSpan(first.Start, first.Length);
        if (PublicCodes.IsBlankFile(text) || (!text.Contains('\\') && WebShapes.IsWeb(text) && !WebShapes.IsNumberedFile(text))) return 1;
        // "as in QQ123456C, the sample on the form"
        if (Specimen(line, chunks, at, most) is > 0 and var shown) return shown;
        if (PublicPhone(line, chunks, at, most) is > 0 and var dialled) return dialled;
        for (var count = most; count > 0; count--)
        {
            if (KindOf(story, chunks, at, count) is not { } kind) continue;
            if (kind is { } real && !IsOfOffice(story, first.Start, real)) Add(line, first.Start, chunks[at + count - 1].End, real, found);
            return count;
        }
        if (first.Digits == 0) return Lettered(story, chunks, at, most, found);
        var digits = Digits(line.Text, chunks, at, most);
        if (NumberJudge.IsFileNumber(story, chunks, at, digits))
            Add(line, first.Start, chunks[at + digits - 1].End, NumberJudge.KindOfFile(line, chunks, at, digits), found);
        return Math.Max(1, digits);
    }

    // "CYM 884 19l", "MORGA 6O5 118 SM9 IJ": capital letters that are no known abbreviation, with groups of digits behind them.
    private static int Lettered(LineStory story, List<Chunk> chunks, int at, int most, FoundList found)
    {
        var line = story.Line;
        var letters = line.Text.AsSpan(chunks[at].Start, chunks[at].Length);
        if (letters.Length is < 2 or > 5 || letters.ContainsAnyExceptInRange('A', 'Z')
            || PublicCodes.IsKnown(letters) || most < 2
            || NumberJudge.IsPublicLabelled(story, chunks[at].Start)
            || NumberJudge.IsPublicLabelled(story, chunks[at + 1].Start))
            return 1;
        var (count, digits) = (1, 0);
        for (; count < most; count++)
        {
            var text = line.Text.AsSpan(chunks[at + count].Start, chunks[at + count].Length);
            var isGroup = chunks[at + count].Digits > 0 || !text.ContainsAnyExceptInRange('A', 'Z');
            if (!isGroup || text.ContainsAny('.', ',') || text.ContainsAny('£', '%')) break;
            digits += chunks[at + count].Digits;
        }
        var isNamed = NumberJudge.IsNamedFile(line, chunks[at].Start);
        if (digits < 4 || (count == 2 && digits < 5 && !isNamed)) return 1;
        Add(line, chunks[at].Start, chunks[at + count - 1].End, SafetyKind.Reference, found);
        return count;
    }

    private static bool HasDigit(List<Chunk> chunks, int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            if (chunks[i].Digits > 0) return true;
        }
        return false;
    }

    // How many chunks a helpline's or the hub's own number takes; 0 if it is none.
    private int PublicPhone(TokenLine line, List<Chunk> chunks, int at, int most)
    {
        for (var count = most; count > 0; count--)
        {
            var text = line.Text.AsSpan(chunks[at].Start, chunks[at + count - 1].End - chunks[at].Start);
            if (text.ContainsAnyInRange('A', 'z')) continue;
            var dialled = PublicNumbers.Digits(text);
            if (dialled.Length is >= 8 and <= 11 && NumberJudge.IsPublicLine(line, line.IndexAt(chunks[at].Start), dialled, known))
                return count;
        }
        return 0;
    }

    // Chunks that may belong to one identifier: short ones, with nothing but spaces between them.
    private static int Reach(string text, List<Chunk> chunks, int at, int stop)
    {
        var (count, letters) = (1, chunks[at].Length);
        while (count < MostChunks && at + count < chunks.Count && !chunks[at + count - 1].IsClosed && chunks[at + count].Start < stop)
        {
            var next = chunks[at + count];
            var gap = next.Start - chunks[at + count - 1].End;
            letters += next.Length;
            if (gap > 4 || text.AsSpan(next.Start - gap, gap).ContainsAny(Breaks) || letters > LongestCompact || next.Length > 10
                || (next.Digits == 0 && next.Length > 3) || text[next.Start] == '£') break;
            count++;
        }
        return count;
    }

    // Groups of digits that follow one another.
    private static int Digits(string text, List<Chunk> chunks, int at, int most)
    {
        var count = 1;
        if (chunks[at].Letters > 0 || !IsGroup(text, chunks[at])) return 1;
        while (count < most && chunks[at + count].Letters == 0 && IsGroup(text, chunks[at + count])) count++;
        return count;
    }

    private static bool IsGroup(string text, Chunk chunk)
    {
        foreach (var letter in text.AsSpan(chunk.Start, chunk.Length))
        {
            if (!char.IsAsciiDigit(letter) && letter is not ('-' or '+')) return false;
        }
        return true;
    }

    private static readonly int Eircode = WordLists.NumberOf("postal-words");

    private SafetyKind? KindOf(LineStory story, List<Chunk> chunks, int at, int count)
    {
        var line = story.Line;
        Span<char> compact = stackalloc char[LongestCompact];
        if (!Compact(line.Text, chunks, at, count, compact, out var length)) return null;
        var text = (ReadOnlySpan<char>)compact[..length];
        if (Shapes.IsInsuranceNumber(text) || (Shapes.IsInsuranceStem(text) && NumberJudge.IsNamedInsurance(line, chunks[at].Start)))
            return SafetyKind.InsuranceNumber;
        if (IsSpecimen(text)) return SafetyKind.InsuranceNumber;
        if (Shapes.IsAccountNumber(text) || Shapes.IsDrivingLicence(text)) return SafetyKind.Reference;
        if (Shapes.IsPupilNumber(text) && count <= 6) return SafetyKind.Reference;
        if (text.Length >= 9 && !text.ContainsAnyExceptInRange('0', '9')
            && NumberJudge.KindOfDigits(story, chunks[at].Start, text, known) is { } kind) return kind;
        if (NumberJudge.IsMaskedMobile(text)) return SafetyKind.Phone;
        // "SK 11 6 ZT"
        if (count is 3 or 4 && chunks[at].Digits == 0 && chunks[at + count - 1].Length == 2 && Shapes.IsPostcode(text, vocabulary)
            && !line.Text.AsSpan(chunks[at].Start, chunks[at + count - 1].End - chunks[at].Start).ContainsAnyInRange('a', 'z'))
            return SafetyKind.Postcode;
        if (count > 2) return null;
        if (Shapes.IsPostcode(text, vocabulary) && IsCased(line, chunks, at, count)) return SafetyKind.Postcode;
        if (count == 2 && Shapes.IsLikePostcode(text, chunks[at].Length)) return SafetyKind.Postcode;
        if (Shapes.IsEircode(text) && (count == 2 ? chunks[at].Length == 3 : line.MayHold(Eircode))) return SafetyKind.Postcode;
        if (NumberJudge.IsPartOfPostcode(story, chunks, at, count, vocabulary)) return SafetyKind.Postcode;
        return IsPlate(story, chunks, at, count, text) ? SafetyKind.NumberPlate : null;
    }

    // QQ is never given out; in a text that says nothing of examples it may hide a real number badly.
    // How many chunks a number takes that a sentence calls a specimen; 0 if it is none.
    private static int Specimen(TokenLine line, List<Chunk> chunks, int at, int most)
    {
        if (!line.HasEntry(MadeUp, 0, line.Tokens.Length)) return 0;
        Span<char> compact = stackalloc char[LongestCompact];
        for (var count = most; count > 0; count--)
        {
            if (Compact(line.Text, chunks, at, count, compact, out var length) && IsSpecimen(compact[..length])) return count;
        }
        return 0;
    }

    private static bool IsSpecimen(ReadOnlySpan<char> text) =>
        Shapes.Fits(text, "AA999999A") && text[0] is 'Q' or 'q' && text[1] is 'Q' or 'q';

    private bool IsPlate(LineStory story, List<Chunk> chunks, int at, int count, ReadOnlySpan<char> text)
    {
        var line = story.Line;
        if (text.Length < 3 || (count == 2 && !IsCased(line, chunks, at, count))) return false;
        // "CIN 342.7": no plate has a point.
        if (line.Text.AsSpan(chunks[at].Start, chunks[at + count - 1].End - chunks[at].Start).Contains('.')) return false;
        // "out on BCK 908": the letters and number of a fishing boat.
        if (count == 2
            && Shapes.IsBoat(line.Text.AsSpan(chunks[at].Start, chunks[at].Length), chunks[at + 1].Digits, chunks[at + 1].Letters)
            && IsBeside(line, chunks[at].Start, BoatWords)) return true;
        var isByVehicle = IsBeside(line, chunks[at].Start, VehicleWords);
        if (text.Length < 5 && !isByVehicle) return false;
        // "on Polish plates (WPI 4482K)"
        if (isByVehicle && count == 2 && Shapes.IsForeignPlate(line.Text.AsSpan(chunks[at].Start, chunks[at].Length), chunks[at + 1].Digits,
            chunks[at + 1].Letters)) return true;
        // One piece without a space may be a product or a form: only the layout of today, or a vehicle beside it.
        if (count == 1 && !isByVehicle && !Shapes.Fits(text, "AA99AAA")) return false;
        return Shapes.IsPlate(text, isByVehicle) && !NumberJudge.IsPublicLabelled(story, chunks[at].Start);
    }

    // Small letters make a plate or postcode only where they make no word.
    private bool IsCased(TokenLine line, List<Chunk> chunks, int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            var text = line.Text.AsSpan(chunks[i].Start, chunks[i].Length);
            if (chunks[i].Digits == 0 && text.ContainsAnyInRange('a', 'z') && vocabulary.Find(text).IsOrdinary) return false;
        }
        return true;
    }

    private static bool IsBeside(TokenLine line, int offset, int list)
    {
        if (!line.MayHold(list)) return false;
        var at = line.IndexAt(offset);
        for (var near = Math.Max(0, at - 8); near < Math.Min(line.Tokens.Length, at + 10); near++)
        {
            if (line.MatchList(near, list) > 0) return true;
        }
        return false;
    }

    // Letters and digits alone; false where other signs stand between them.
    private static bool Compact(string text, List<Chunk> chunks, int at, int count, Span<char> compact, out int length)
    {
        length = 0;
        for (var i = chunks[at].Start; i < chunks[at + count - 1].End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                if (length == compact.Length) return false;
                compact[length++] = text[i];
            }
            else if (text[i] is not (' ' or '-' or '–' or '.' or '/' or '(' or ')' or '+' or '\u00A0' or '_')) return false;
        }
        return length > 0;
    }

    // "Post for the board: the girl lives at": whoever is told of does not live in the office.
    private static bool IsOfOffice(LineStory story, int start, SafetyKind kind) =>
        kind == SafetyKind.Postcode && NumberJudge.IsOffice(story.Line, start)
        && (story.Line.Line.Setting.HasFlag(LineSetting.Contact) || !story.At(story.Line.IndexAt(start)).TellsOfOne);

    private static void Add(TokenLine line, int start, int end, SafetyKind kind, FoundList found)
    {
        var finding = new SafetyFinding(kind, line.Line, start, end - start);
        if (kind == SafetyKind.Phone && line.Line.Setting.HasFlag(LineSetting.Contact)) return;
        found.TryAdd(finding);
    }
}
