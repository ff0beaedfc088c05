using System.Globalization;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Word;

namespace LearningHub.Tools.Returns;

/// <summary>
/// Reads the rows of a filled form in a word processor: the question on the left, the answer on the right. An answer is known by the words
/// of its question, which every program keeps, and else by the tag of its content control, which some programs drop.
/// </summary>
internal sealed class AnswerRows
{
    private readonly RawReturn raw;
    private readonly Dictionary<string, string> idByLabel;

    /// <param name="form">The form, for the wording of its questions; null for a role that the tool does not have.</param>
    /// <param name="raw">Where answers go.</param>
    public AnswerRows(FormSheet? form, RawReturn raw)
    {
        this.raw = raw;
        idByLabel = form is null ? [] : FormFields.Head(form).Concat(FormFields.All(form))
            .GroupBy(field => Plain(field.Label)).ToDictionary(group => group.Key, group => group.First().Id);
    }

    /// <summary>A return with what the properties of the file say of it.</summary>
    /// <exception cref="RefusedReturnException">They do not say which form it is.</exception>
    public static RawReturn Begin(IReadOnlyDictionary<string, string> about)
    {
        if (!about.TryGetValue("tool", out var tool))
            throw new RefusedReturnException(
                "This Word file does not say which form it is. Fill in the file that you were sent, and do not copy its text.");
        return new RawReturn
        {
            Tool = tool,
            Edition = int.TryParse(about.GetValueOrDefault("edition"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number : 0,
            Role = about.GetValueOrDefault("role") ?? string.Empty,
            Round = about.GetValueOrDefault("round"),
        };
    }

    /// <summary>Takes a row.</summary>
    public void Add(string label, string? tag, string answer)
    {
        var id = idByLabel.GetValueOrDefault(Plain(label)) ?? tag;
        if (id is not null && answer.Length > 0 && answer is not (WordForm.ChoosePrompt or WordForm.WritePrompt)) raw.Values[id] = answer;
    }

    private static string Plain(string label) => string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
