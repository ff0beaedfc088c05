using System.Text.RegularExpressions;
using LearningHub.Content.Courses;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Checking.Courses;

/// <summary>Whatever a session tells people to take into their hands is there: cards, sheets and handouts by number.</summary>
internal static class CardCheck
{
    private static readonly (string Word, string Heading)[] Kinds =
    [
        ("card", SessionHeadings.Cards), ("sheet", SessionHeadings.Sheets), ("handout", SessionHeadings.Handouts),
    ];

    private static readonly Regex Named = new(
        @"\b(card|sheet|handout)s? (\d{1,2})(?:(?:, (\d{1,2}))*(?: (?:and|to|or) (\d{1,2})))?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reports what is named and not there.</summary>
    public static void Run(SessionContent session, FileReport report)
    {
        var reported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in BodyWalk.Lines(session.Session.Body.Blocks).Select(FlatLine.FromInlines))
        {
            foreach (Match match in Named.Matches(line.Text))
            {
                var word = match.Groups[1].Value.ToLowerInvariant();
                var heading = Kinds.First(kind => kind.Word == word).Heading;
                foreach (var number in Numbers(match))
                {
                    if (Has(session, heading, word, number) || !reported.Add($"{word} {number}")) continue;
                    var name = $"{char.ToUpperInvariant(word[0])}{word[1..]} {number}";
                    report.Add(DiagnosticCodes.CardMissing, line.At(match.Index), $"{name} is named here, and there is none.",
                        $"Write it below ## {heading}, with a heading such as ### {name}. Who holds it");
                }
            }
        }
    }

    private static IEnumerable<string> Numbers(Match match) =>
        match.Groups.Cast<Group>().Skip(2).Where(group => group.Success).SelectMany(group => group.Captures.Select(each => each.Value))
            .Distinct();

    private static bool Has(SessionContent session, string heading, string word, string number) =>
        session.Items(heading).Any(item =>
            item.Heading.Text.StartsWith($"{word} {number}", StringComparison.OrdinalIgnoreCase)
            && item.Heading.Text.AsSpan(word.Length + 1 + number.Length) is [] or [not (>= '0' and <= '9'), ..]);
}
