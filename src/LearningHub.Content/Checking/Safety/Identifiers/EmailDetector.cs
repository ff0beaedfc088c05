using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>E-mail addresses (the common part of RFC 5322, and "name (at) host") other than the hub's own, those in contact boxes and those of RFC 2606's example domains.</summary>
internal sealed partial class EmailDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (!line.Has(Cue.AtSign) || line.Setting.HasFlag(LineSetting.Contact)) return;
        foreach (var match in Address().EnumerateMatches(line.Text))
        {
            var written = line.Text.Substring(match.Index, match.Length);
            if (context.PublicAddresses.Contains(written) || Example().IsMatch(written)) continue;
            found.Add(new SafetyFinding(SafetyKind.Email, line, match.Index, match.Length, Suggestion: "the role and the organisation"));
        }
    }

    private static Regex Address() => _address ??= new Regex(@"[\w.+'’%-]{1,64}(?: ?@ ?| ?[(\[{<]at[)\]}>] ?| at (?=[A-Z0-9-]{1,63} dot (?:com|co|org|net|uk|gov|nhs|ac|sch|info|test|me)\b))[A-Z0-9-]{1,63}(?:(?:\.| ?[(\[{<]dot[)\]}>] ?| dot )[A-Z0-9-]{1,63}){1,5}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _address;

    private static Regex Example() => _example ??= new Regex(@"[@.]example\.(?:org|com|net)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _example;
}
