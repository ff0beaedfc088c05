using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety;

/// <summary>
/// Tells the story of one family from talk of families in general: a single mother, father, child or other relation, or "he" and "she".
/// Words such as "child protection plan" or "Family Court" name services, not people.
/// </summary>
internal static partial class CaseLanguage
{
    /// <summary>Whether a text speaks of one family.</summary>
    public static bool TellsOfOneFamily(ReadOnlySpan<char> text) => OneFamily().IsMatch(text);

    /// <summary>Words for a person of a family, as a part of a pattern.</summary>
    public const string Kin =
        "(?:step|half-?|grand|great-grand|god|foster )?(?:mother|father|mum|dad|son|daughter|sister|brother|parent)|mummy|daddy|mam|mom|partner|boyfriend|girlfriend|husband|wife|fianc[ée]e?|"
        + "child|baby|boy|girl|lad|lass|infant|toddler|teenager|newborn|sibling|twin|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|aunt|auntie|aunty|uncle|cousin|nephew|niece";

    private static Regex OneFamily() => _oneFamily ??= new Regex(
        @"\b(?:he|she|his|her|him|hers|" + Kin + @"|(?:young|unborn|older|younger) (?:person|child|baby)|(?:the|this|that|their|whose) (?-i:family|couple|pair|children|siblings|twins|triplets|grandparents|lodger|tenant|neighbour|abuser|perpetrator)|(?:these|both|their|whose) (?-i:parents)|(?-i:[Tt]win) (?:boys|girls)|(?:fe)?male)\b(?!(?:ren)?(?:['’]s)?[- ](?:protection|in need|benefit|health|care|support|and family|poverty|death|sexual|practice|development|clinic|guidance|unit|group|minding)\b| Act\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _oneFamily;
}
