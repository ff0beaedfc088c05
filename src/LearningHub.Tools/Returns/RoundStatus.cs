using LearningHub.Tools.Rounds;

namespace LearningHub.Tools.Returns;

/// <summary>Who has answered, who has no records, and who is missing.</summary>
public sealed record RoundStatus
{
    private RoundStatus(
        IReadOnlyList<(Invitation Invitation, IReadOnlyList<AgencyReturn> Returns)> rows, IReadOnlyList<AgencyReturn> uninvited)
    {
        Rows = rows;
        Uninvited = uninvited;
    }

    /// <summary>Each invitation with its returns.</summary>
    public IReadOnlyList<(Invitation Invitation, IReadOnlyList<AgencyReturn> Returns)> Rows { get; }

    /// <summary>Returns that nobody was asked for.</summary>
    public IReadOnlyList<AgencyReturn> Uninvited { get; }

    /// <summary>Invitations without a return.</summary>
    public IEnumerable<Invitation> Missing => Rows.Where(row => row.Returns.Count == 0).Select(row => row.Invitation);

    /// <summary>Returns for which there is another one of the same agency on the same case. None of them is counted.</summary>
    public IEnumerable<AgencyReturn> Twice => Rows.SelectMany(row => Repeated(row.Returns))
        .Concat(Uninvited.GroupBy(each => each.Key).Where(group => group.Count() > 1).SelectMany(group => group));

    /// <summary>Of the returns to one invitation, those that cannot all hold.</summary>
    public static IEnumerable<AgencyReturn> Repeated(IReadOnlyList<AgencyReturn> returns) =>
        returns.Count < 2 ? [] : returns.GroupBy(each => each.Copy).Where(group => group.Key is null || group.Count() > 1)
            .SelectMany(group => group);

    /// <summary>Matches returns to invitations.</summary>
    public static RoundStatus FromReturns(Round round, IReadOnlyList<AgencyReturn> returns)
    {
        var left = returns.ToList();
        var rows = round.Invitations.Select(invitation => (invitation, new List<AgencyReturn>())).ToArray();
        // Matched by name first. The name of an agency may differ, so a role that was invited once for a case is also matched by role.
        foreach (var (invitation, found) in rows)
            Take(found, each => IsOn(each, invitation) && each.Agency.Equals(invitation.Agency, StringComparison.OrdinalIgnoreCase));
        foreach (var (invitation, found) in rows)
        {
            // On a course many people answer one invitation, and nobody says who they are.
            var isAlone = round.Invitations.Count(each => each.Case == invitation.Case && each.Role == invitation.Role) == 1;
            if (isAlone) Take(found, each => IsOn(each, invitation));
        }
        return new RoundStatus([.. rows.Select(row => (row.invitation, (IReadOnlyList<AgencyReturn>)row.Item2))], left);

        void Take(List<AgencyReturn> found, Predicate<AgencyReturn> fits)
        {
            found.AddRange(left.FindAll(fits));
            left.RemoveAll(fits);
        }
    }

    private static bool IsOn(AgencyReturn each, Invitation invitation) => each.Case == invitation.Case && each.Role == invitation.Role;
}
