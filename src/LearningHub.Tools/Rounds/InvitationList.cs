using LearningHub.Content.Diagnostics;
using LearningHub.Tools.Forms;

namespace LearningHub.Tools.Rounds;

/// <summary>Reads who is asked from a table with the columns case, role and agency.</summary>
public static class InvitationList
{
    /// <summary>The invitations.</summary>
    /// <param name="text">The table.</param>
    /// <param name="roles">Ids of the roles that the tool has forms for.</param>
    /// <exception cref="IOException">A row cannot be read; the message says which, and how to correct it.</exception>
    public static IReadOnlyList<Invitation> Read(string text, IReadOnlyCollection<string> roles)
    {
        var invitations = new List<Invitation>();
        var rows = CsvReader.Read(text);
        for (var i = 0; i < rows.Count; i++)
        {
            string[] cells = [.. rows[i].Select(cell => cell.Trim())];
            if (cells.All(cell => cell.Length == 0) || (i == 0 && cells[0].Equals("case", StringComparison.OrdinalIgnoreCase))) continue;
            if (cells.Length < 3 || cells[0].Length == 0 || cells[2].Length == 0)
                throw new IOException($"Row {i + 1} of the invitations needs three cells: case, role, agency.");
            if (!roles.Contains(cells[1]))
                throw new IOException($"Row {i + 1} of the invitations: the tool has no form for \"{cells[1]}\". "
                    + $"{DidYouMean.Sentence(cells[1], roles)}Write one of: {string.Join(", ", roles)}.");
            var invitation = new Invitation(cells[0].ToUpperInvariant(), cells[1], cells[2]);
            if (invitations.Contains(invitation)) throw new IOException($"Row {i + 1} of the invitations repeats an earlier row.");
            invitations.Add(invitation);
        }
        return invitations.Count > 0 ? invitations : throw new IOException("The list of invitations is empty.");
    }
}
