using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Names of people in the story of a family, workers' names included: one name leads to all the others (Family Court anonymisation guidance 2018, checklist 1).
/// Told by a title, by a word for a relation or worker before it, or by being a given name in a sentence that speaks of one family.
/// Authors, office holders, inquiries and laws that bear a name, and letters such as "Child A" are none.
/// </summary>
internal sealed partial class NameDetector : ILineDetector
{
    /// <summary>What to write instead of a name.</summary>
    public const string Advice = "what the person is: \"the mother\", \"a sibling\", \"a social worker\"";

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.Title | Cue.CapitalName | Cue.Household | Cue.Initial) || !line.HasUnknownCapital) return;
        if (line.Has(Cue.Title)) foreach (Match match in Titled().Matches(line.Text))
        {
            if (!match.Groups["soft"].Success || !PublicWords.Contains(match.Groups["name"].Value)) AddFrom(match.Groups["name"].Index, match.Index);
        }
        if (line.Has(Cue.CapitalName)) foreach (Match match in Related().Matches(line.Text))
        {
            var name = match.Groups["name"];
            if (match.Groups["worker"].Success && !line.SentenceTellsOfOneFamily(name.Index)) continue;
            if (!PublicWords.Contains(name.Value) && !IsInsideTitle(line.Text, match.Index) && !IsBeforeTitle(line.Text, name.Index + name.Length)) AddFrom(name.Index, name.Index);
        }
        if (line.Has(Cue.Initial)) foreach (Match match in Initialled().Matches(line.Text))
        {
            if (line.SentenceTellsOfOneFamily(match.Index)) AddFrom(match.Groups["name"].Index, match.Index);
        }
        if (line.Has(Cue.Household)) foreach (Match match in Household().Matches(line.Text))
        {
            var name = match.Groups["name"];
            if (!PublicWords.Contains(name.Value) && !context.BoardWords.Contains(name.Value)) AddFrom(name.Index, name.Index);
        }

        void AddFrom(int start, int from) => Add(new SafetyFinding(SafetyKind.Name, line, from, EndOfName(line.Text, start) - from, Suggestion: Advice), context, found);
    }

    /// <summary>Adds a name unless it is a public one or was found before.</summary>
    public static void Add(SafetyFinding finding, SafetyContext context, List<SafetyFinding> found)
    {
        if (!found.Exists(finding.Overlaps) && !IsPublic(finding, context)) found.Add(finding);
    }

    /// <summary>Where a name ends: it goes on over further words with capitals, as in "Wayne Tranter".</summary>
    public static int EndOfName(string text, int start)
    {
        var end = start;
        foreach (var word in CapitalWord.In(text.AsSpan(start)))
        {
            if (end > start && (start + word.Start != end + 1 || text[end] != ' ' || PublicWords.Contains(text.AsSpan(start + word.Start, word.Length)))) break;
            end = start + word.End;
        }
        return Math.Max(end, start + 1);
    }

    // "Every Child Matters": a relation's word with a capital in the middle of a sentence belongs to a title.
    private static bool IsInsideTitle(string text, int start) => start > 1 && char.IsUpper(text[start]) && char.IsLetter(text[start - 2]);

    // "the Family Support Service": a word before more capitals and a service's noun is no surname.
    private static bool IsBeforeTitle(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsUpper(text[end + 1])) return false;
        var next = end + 1;
        while (next < text.Length && (char.IsLetter(text[next]) || text[next] is '\'' or '’')) next++;
        return PublicWords.Contains(text[(end + 1)..next]);
    }

    /// <summary>Whether a name is that of an author, an office holder, an inquiry or a law.</summary>
    public static bool IsPublic(SafetyFinding finding, SafetyContext context)
    {
        var line = finding.Line;
        var after = line.After(finding.Start + finding.Length, 30);
        var before = line.Before(finding.Start, 60);
        return context.Authors.Contains(finding.Words) || Cited().IsMatch(after) || Holder().IsMatch(before) || HolderAfter().IsMatch(after);
    }

    private static Regex Titled() => _titled ??= new Regex(@"\b(?:Mr|Mrs|Ms|Miss|Mx|Uncle|Aunt|Auntie|Dr|(?<soft>PC|DC|DS|DI|WPC|Sgt|Sergeant|Constable|Cllr|Rev|Pastor|Nanny|Granny|Nana|Grandma|Grandad|Grandpa|Aunty))\b\.? (?:[A-Z]\.? ){0,2}(?!Justice\b)(?<name>(?:O['’]|Mc|Mac|D['’])?\p{Lu}\p{Ll}[\p{Ll}'’]*)", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _titled;

    private static Regex Related() => _related ??= new Regex(
        @"\b(?:(?i:" + CaseLanguage.Kin + @")|[Ff]riend|[Nn]eighbour|[Ss]tep-?\w+|[Gg]rand\w+|social worker|midwife|health visitor|teacher|doctor|nurse|foster carer|officer|support worker|(?<worker>lodger|landlord|landlady|babysitter|childminder|child-minder|tutor|coach|key ?worker|guardian|solicitor|paediatrician|consultant|psychiatrist|psychologist|counsellor|GP|CPN|IRO|tenant|associate|dealer|godmother|godfather|fianc[ée]e?|ex|advocate|mentor|manager|assistant))(?: is| was)?(?:,| called| named|,? known as|,? called|,? named|['’]s name (?:is|was)| \(|:)? (?:little |young |baby |big |old |wee |Big |Little )?\(?(?<name>(?:O['’]|Mc|Mac|D['’])?\p{Lu}\p{Ll}[\p{Ll}'’]*(?:-\p{Lu}\p{Ll}+)?)\b(?!-)"
        + @"|\b(?:called|named|known (?:\w+ )?as|nicknamed|alias|aka|goes by(?: the name of)?|answers to|calls? (?:himself|herself)|name (?:is|was)|(?:sur|nick|first |middle |maiden |family |pet )name(?:,| is| was|:)) ['‘""“]?(?<name>\p{Lu}\p{Ll}[\p{Ll}'’]*)\b(?! (?:of|for|to|with) )"
        + @"|\b(?:parents|brothers|sisters|sons|daughters|twins|children|siblings|carers|cousins|boys|girls|grandparents|neighbours|friends)(?:,|:| called| named| are| were)? (?<name>\p{Lu}\p{Ll}{2,})(?=(?:,| and) \p{Lu}\p{Ll}+\b)",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _related;

    private static Regex Household() => _household ??= new Regex(@"\b[Tt]he (?<name>[A-Z][a-z][a-z'’]*) (?:family|household|brothers|sisters|twins|siblings|children)\b", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _household;

    // "T. Brennan", where a family is told of.
    private static Regex Initialled() => _initialled ??= new Regex(@"(?<![\w.] ?)(?:[A-Z]\. ?){1,2}(?<name>(?:O['’]|Mc|Mac)?[A-Z][a-z]{2,})(?!\w)", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _initialled;

    private static Regex Cited() => _cited ??= new Regex(@"^(?:['’]s)? ?(?:\(?(?:19|20)\d\d|et al|and [A-Z]\w+ \(?(?:found|(?:19|20)\d\d)|(?:Law|Act|Inquiry|Review|Report|Foundation|Trust|Rule|University|College|Hospital|Day)\b|(?:report|inquiry|review|checklists?|study|studies|research|work|book|paper|model|theory|scale)\b)", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _cited;

    private static Regex Holder() => _holder ??= new Regex(@"\b(?:Professor|Prof\.?|Lord|Lady|Baroness|Sir|Dame|Judge|Justice|President|Minister|MP|[Cc]ommissioner|[Dd]irector(?: of [\w'’ ]{1,40})?|[Cc]hair(?: of [\w'’ ]{1,40})?|[Cc]hief [\w ]{1,20}|[Ii]nspector of [\w ]{1,20}|[Aa]uthor|[Rr]esearcher|[Ee]ditor|[Ww]ritten by|[Rr]eview of|[Ii]nquiry into the death of),? $", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _holder;

    private static Regex HolderAfter() => _holderAfter ??= new Regex(@"^, (?:the )?(?:chair|director|author|commissioner|chief|independent|professor|president|minister|MP)\b", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _holderAfter;
}
