using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// What befalls one family and is written down: police at the door, an admission to hospital, an arrest, a conference on a child. A sentence that tells of it on a certain day
/// is the story of a family even if it names no mother and no child.
/// </summary>
internal static partial class CaseEvents
{
    /// <summary>Words of which every match holds one.</summary>
    public const string Words =
        "police ambulance officers paramedics arrest* charged bail bailed remanded sentenced convicted cautioned pleaded court hearing order admitted admission discharged overdose* hospital emergency casualty conference strategy core enquiry enquiries section "
        + "referral allocated closed removed placed placement evicted eviction injur* bruis* fractur* assault* incident disclosed disclosure absconded missing miscarr* stillb* labour scan booking contact access visit visited neighbour* post mortem inquest died death "
        + "welfare refuge marac relaps* detained sectioned pregnancy released";

    /// <summary>Whether a text tells of such an event.</summary>
    public static bool Tells(ReadOnlySpan<char> text) => Event().IsMatch(text);

    private static Regex Event() => _event ??= new Regex(
        @"\b(?:(?:police|ambulance|officers|paramedics)(?: \w+)? (?:was|were|attend(?:ed)?|called|arrived|came|went|found|forced|removed|visited)"
        + @"|(?:re-?)?arrest(?:ed)?|(?:was|were|been|being) (?:charged|bailed|remanded|sentenced|convicted|cautioned|evicted|detained|sectioned|released|allocated|removed)|pleaded (?:not )?guilty"
        + @"|(?:admitted|admission|taken|rushed|brought|discharged|transferred) (?:to|from|into|home)|overdose\w*|(?:initial|review|child protection|case) conference|strategy (?:discussion|meeting)|core group"
        + @"|section (?:20|31|38|47|136|2|3) (?:enquir\w+|inquir\w+|agreement|investigation|was)|(?:care|supervision|protection|residence|non-molestation|occupation|recovery|guardianship|placement|adoption) order|police protection"
        + @"|(?:first|second|third|another|fresh|new|repeat|anonymous|the) referral|(?:case|file) (?:was )?(?:closed|opened|allocated|transferred|reopened)|placement (?:broke|began|ended)|eviction|injur(?:y|ies|ed)|bruis\w+|fractur\w+|assault\w*"
        + @"|disclos(?:ed|ure)|absconded|(?:went|reported|was) missing|miscarr\w+|stillb\w+|(?:in|into) labour|(?:dating|booking|20-week|anomaly) (?:scan|appointment|visit)|(?:home|access|contact|joint|unannounced|announced|no-access) (?:visit|session)|(?:failed|missed|cancelled) (?:contact|visit|appointment)"
        + @"|neighbours? (?:rang|called|heard|reported|saw|complained)|post[- ]mortem|inquest|(?:found )?dead|died|death of|welfare (?:check|visit)|relaps\w+|(?:discussed|heard) at (?:the )?MARAC)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _event;
}
