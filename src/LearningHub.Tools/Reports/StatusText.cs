using System.Globalization;
using System.Text;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tools.Reports;

/// <summary>Writes the status of a round.</summary>
public static class StatusText
{
    /// <summary>The text.</summary>
    public static string Write(Round round, IReadOnlyList<ReturnReading> readings)
    {
        var status = RoundStatus.FromReturns(round, [.. readings.Select(reading => reading.Return).OfType<AgencyReturn>()]);
        var text = new StringBuilder();
        foreach (var letter in round.Cases)
        {
            text.Append(CultureInfo.InvariantCulture, $"Case {letter}\n");
            foreach (var (invitation, returns) in status.Rows.Where(row => row.Invitation.Case == letter))
                text.Append(CultureInfo.InvariantCulture, $"  {invitation.Agency}: {State(returns)}\n");
        }
        foreach (var each in status.Uninvited)
            text.Append(CultureInfo.InvariantCulture,
                $"Nobody was asked for this return, but it is counted: {each.File} (case {each.Case}, {each.Agency})\n");
        foreach (var reading in readings.Where(reading => reading.Refusal is not null))
            text.Append(CultureInfo.InvariantCulture, $"Refused: {reading.File}. {reading.Refusal}\n");
        foreach (var each in readings.Select(reading => reading.Return).OfType<AgencyReturn>().Where(each => each.Notes.Count > 0))
            text.Append(CultureInfo.InvariantCulture, $"Note on {each.File}: {string.Join(' ', each.Notes)}\n");
        var missing = status.Missing.Count();
        var nothing = status.Rows.Count(row => row.Returns.Any(each => each.NothingHeld));
        text.Append(CultureInfo.InvariantCulture,
            $"{round.Invitations.Count - missing} of {round.Invitations.Count} returned, {nothing} of them hold nothing; ")
            .Append(CultureInfo.InvariantCulture, $"{missing} missing.\n");
        return text.ToString();
    }

    /// <summary>How one invitation stands, in words.</summary>
    public static string State(IReadOnlyList<AgencyReturn> returns) => returns switch
    {
        [] => "missing",
        [{ NothingHeld: true }] => "holds nothing",
        [_] => returns[0].Copy is null ? "returned" : "1 person",
        _ when RoundStatus.Repeated(returns).ToArray() is var repeated && returns[0].Copy is not null =>
            string.Create(CultureInfo.InvariantCulture, $"{returns.Count - repeated.Length} people")
            + (repeated.Length == 0 ? string.Empty : $"; the same form more than once, and not counted: "
                + $"{string.Join(", ", repeated.Select(each => each.File))}"),
        _ => $"returned {returns.Count} times ({string.Join(", ", returns.Select(each => each.File))}): "
            + "decide which one is right; none is counted",
    };
}
