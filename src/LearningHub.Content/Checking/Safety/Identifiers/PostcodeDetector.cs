using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>
/// UK postcodes (Royal Mail, Programmers' Guide to PAF; BS 7666): one of the 124 postcode areas, a district, and a digit with two letters other than C, I, K, M, O and V.
/// A postcode covers some fifteen homes.
/// </summary>
internal sealed partial class PostcodeDetector : ILineDetector
{
    private static readonly HashSet<string> Areas = new(
        ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY "
        + "L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AreasBySpan = Areas.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (!line.Has(Cue.InwardCode) || line.Setting.HasFlag(LineSetting.Contact)) return;
        foreach (var match in Code().EnumerateMatches(line.Text))
        {
            var written = line.Text.AsSpan(match.Index, match.Length);
            var letters = char.IsAsciiLetter(written[1]) ? 2 : 1;
            if (AreasBySpan.Contains(written[..letters])) found.Add(new SafetyFinding(SafetyKind.Postcode, line, match.Index, match.Length, Suggestion: "the region or the whole area of the board"));
        }
    }

    private static Regex Code() => _code ??= new Regex(@"(?<![\w/#.-])[A-Z]{1,2}\d(?:\d|[A-HJKPMNR-Y])?[ \u00A0-]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\w/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _code;
}
