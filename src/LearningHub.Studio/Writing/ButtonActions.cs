using System.Globalization;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Fields;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Writing;

/// <summary>The actions of the form's buttons, apart from saving. They save nothing.</summary>
internal static class ButtonActions
{
    /// <summary>The text after the action of a button.</summary>
    /// <param name="posted">The text.</param>
    /// <param name="action">The value of the button, its parts with bars between them.</param>
    /// <param name="form">The form.</param>
    /// <param name="type">The type of resource.</param>
    /// <param name="problems">Receives the reasons if an action is not possible.</param>
    public static PostedText Apply(PostedText posted, string action, IFormCollection form, ResourceType type, List<string> problems)
    {
        switch (action.Split('|'))
        {
            case ["up", var index]: return posted with { Cards = CardChanges.Move(posted.Cards, Number(index), -1) };
            case ["down", var index]: return posted with { Cards = CardChanges.Move(posted.Cards, Number(index), 1) };
            case ["remove", var index]: return posted with { Cards = CardChanges.Remove(posted.Cards, Number(index)) };
            case ["add"]:
                var cards = CardChanges.Add(posted.Cards, Number(form["add.after"].ToString()), form["add.kind"].ToString());
                return posted with { Cards = cards };
            case ["replace", var line, var words, var with]: return Replace(posted, line, words, with, type, problems);
            case ["accept", var number, var code, var mark]: return Accept(posted, form, number, (code, mark), type, problems);
            case ["check"]: return posted;
            default:
                problems.Add("The studio does not know this button. Nothing was changed.");
                return posted;
        }
    }

    private static PostedText Replace(
        PostedText posted, string line, string words, string with, ResourceType type, List<string> problems)
    {
        var changed = SafetyChanges.Replace(posted.Text, Number(line), Uri.UnescapeDataString(words), Uri.UnescapeDataString(with));
        if (changed is not null && PostedText.Cut(changed, posted.Hash, type) is { } next) return next;
        problems.Add("The words are no longer at that place. Change them by hand.");
        return posted;
    }

    private static PostedText Accept(
        PostedText posted, IFormCollection form, string number, (string Code, string Mark) risk, ResourceType type, List<string> problems)
    {
        var reason = Field.Flat(form[$"reason.{number}"].ToString());
        var role = Field.Flat(form[$"role.{number}"].ToString());
        if (reason.Length == 0 || role.Length == 0)
        {
            problems.Add($"To accept {risk.Code}, write why it may be published, and the role that decides. Never write a name.");
            return posted;
        }
        if (SafetyChanges.Accept(posted.Front, type, risk.Code, risk.Mark, reason, role) is { } front) return posted with { Front = front };
        problems.Add("The acceptance could not be written without changing the text around it. Write it in the whole file.");
        return posted;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
