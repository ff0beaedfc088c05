using System.Globalization;
using System.Text;
using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Writing.Accounts;

/// <summary>Writes the account and the list of what a person must decide.</summary>
public static class AccountText
{
    /// <summary>Name of the file that is kept beside the draft.</summary>
    public const string FileName = "import-account.txt";

    /// <summary>The account in words.</summary>
    /// <param name="account">The account.</param>
    /// <param name="inFull">With every line that was left out; otherwise only how many.</param>
    public static string Write(ImportAccount account, bool inFull)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{account.FileName}: {account.Words:N0} words read.\n");
        Lines(text, "It became", account.Became);
        Lines(text, "Set aside at the end of the draft", account.SetAside);
        if (account.LeftOut.Count > 0)
        {
            text.Append("Left out, because it is not part of the text:\n");
            foreach (var kind in account.LeftOut.GroupBy(line => line.Kind))
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"  {Count(kind.Sum(line => line.Times), kind.Key),-38}"
                    + $"{kind.Sum(line => line.Times * PlainWords.Count(line.Text)),8:N0} words\n");
                if (!inFull) continue;
                foreach (var line in kind)
                {
                    text.Append(CultureInfo.InvariantCulture,
                        $"      {line.Text}{(line.Times > 1 ? $" ({line.Times} times)" : string.Empty)}\n");
                }
            }
        }
        foreach (var remark in account.Remarks) text.Append("Note: ").Append(remark).Append('\n');
        return text.ToString();
    }

    /// <summary>The list of what a person must decide, numbered.</summary>
    public static string Write(IReadOnlyList<ToDo> list)
    {
        var text = new StringBuilder("To do before you publish:\n");
        for (var i = 0; i < list.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1,3}. {list[i].Path}:{list[i].Line}  {list[i].Text}\n");
        return text.ToString();
    }

    private static void Lines(StringBuilder text, string heading, IReadOnlyList<AccountLine> lines)
    {
        if (lines.Count == 0) return;
        text.Append(heading).Append(":\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"  {Count(line.Blocks, line.What),-38}{line.Words,8:N0} words\n");
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} × {what}");
}
