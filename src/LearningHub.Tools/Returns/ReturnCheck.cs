using System.Globalization;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tools.Returns;

/// <summary>Checks a return against the tool and the round.</summary>
internal sealed class ReturnCheck(Resource tool, Round round, Func<string, FormSheet?> formOf)
{
    private const int LongestAnswer = 5_000;
    private const int LongestName = 80;

    private readonly QuestionSet set = ((ToolDetails)tool.Details!).Questions!;
    private readonly List<string> notes = [];

    /// <summary>The return.</summary>
    /// <exception cref="RefusedReturnException">It cannot be taken.</exception>
    /// <param name="file">Name of the file.</param>
    /// <param name="digest">Stands for its bytes: the same file under two names is one return.</param>
    /// <param name="raw">What it says.</param>
    public AgencyReturn Check(string file, string digest, RawReturn raw)
    {
        CheckTool(raw);
        var form = formOf(raw.Role) ?? throw new RefusedReturnException(
            $"This tool has no form for the role \"{raw.Role}\". Use the form that you were sent.");
        var edition = CheckEdition(raw);
        var letter = Value(raw, FormField.Case).ToUpperInvariant();
        var kind = form.IsForPersons ? "course" : "case";
        if (letter.StartsWith($"{kind} ", StringComparison.OrdinalIgnoreCase)) letter = letter[(kind.Length + 1)..].Trim();
        if (letter.Length == 0 && round.Cases.Count == 1) letter = round.Cases[0];
        if (letter.Length == 0) throw new RefusedReturnException($"The letter of the {kind} is missing. Write it at the top of the form.");
        if (!round.Cases.Contains(letter))
            throw new RefusedReturnException($"{(form.IsForPersons ? "Course" : "Case")} \"{letter}\" is not in this round. "
                + $"Its {kind}s are {string.Join(", ", round.Cases)}.");
        var agency = form.IsForPersons ? "One person" : Value(raw, FormField.Agency);
        if (agency.Length == 0)
        {
            agency = form.RoleLabel;
            notes.Add("No agency was named, so it is listed under its role.");
        }
        var holdsNothing = Value(raw, FormField.NothingHeld).Equals("Yes", StringComparison.OrdinalIgnoreCase);
        var answers = Answers(raw, form, edition);
        if (holdsNothing && answers.Count > 0)
            throw new RefusedReturnException("It says that nothing is held, but it also has answers. Remove one of the two.");
        if (!holdsNothing && answers.Count == 0)
            throw new RefusedReturnException("It has no answer, and it does not say that nothing is held. Fill it in, or say so.");
        return new AgencyReturn
        {
            File = file,
            Role = raw.Role,
            Case = letter,
            Agency = agency.Length > LongestName ? agency[..LongestName] : agency,
            NothingHeld = holdsNothing,
            Copy = form.IsForPersons ? raw.Copy ?? digest : null,
            Edition = edition,
            Answers = answers,
            Notes = notes,
        };
    }

    private void CheckTool(RawReturn raw)
    {
        if (raw.Tool != tool.Id) throw new RefusedReturnException($"This is a return of another tool, not of \"{tool.Title}\".");
        if (raw.Round is { Length: > 0 } id && id != round.Id)
            throw new RefusedReturnException($"This form was sent for the round \"{id}\", and this is the round \"{round.Id}\".");
    }

    private int CheckEdition(RawReturn raw)
    {
        var now = Paper.CodeOf(tool).Edition;
        if (raw.Edition > now)
            throw new RefusedReturnException(string.Create(CultureInfo.InvariantCulture,
                $"It was filled in on edition {raw.Edition}, and the library has edition {now}. Update the content folder."));
        if (raw.Edition < 1) throw new RefusedReturnException("It does not say on which edition of the form it was filled in.");
        if (raw.Edition < now)
            notes.Add(string.Create(CultureInfo.InvariantCulture,
                $"It was filled in on edition {raw.Edition}; edition {now} is current. ")
                + $"What has changed since: {Changes(raw.Edition)}");
        return raw.Edition;
    }

    private string Changes(int edition)
    {
        var changes = tool.Editions.Where(each => each.Number > edition)
            .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Change.TrimEnd('.')} (edition {each.Number})."));
        return string.Join(' ', changes);
    }

    private Dictionary<string, string> Answers(RawReturn raw, FormSheet form, int edition)
    {
        var asked = form.Form.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var isOld = edition < Paper.CodeOf(tool).Edition;
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (written, value) in raw.Values)
        {
            if (written is FormField.Case or FormField.Agency or FormField.NothingHeld || value.Trim().Length == 0) continue;
            var id = isOld ? Present(written, edition) : written;
            var isEvidence = id.EndsWith(Question.EvidenceSuffix, StringComparison.Ordinal);
            var question = asked.GetValueOrDefault(isEvidence ? id[..^Question.EvidenceSuffix.Length] : id);
            var answer = isOld ? PresentAnswer(written, edition, value.Trim()) : value.Trim();
            var kept = question is null ? null
                : isEvidence || question.IsFreeText ? Shortened(answer, id) : Fitting(question, answer);
            if (isOld) Explain(written, edition, question, isEvidence, answer, kept is not null);
            if (question is null)
            {
                if (!isOld || EarlierOf(written, edition) is null)
                    notes.Add($"The answer to \"{written}\" was left out: "
                        + $"this form does not ask it{(isOld ? " any more" : string.Empty)}.");
            }
            else if (kept is null)
                notes.Add($"The answer \"{Shortened(answer, id, 40)}\" to \"{id}\" was left out: the question has no such answer.");
            // Two questions of then can stand in one box of now: nobody's words are lost.
            else if ((isEvidence || question.IsFreeText) && answers.TryGetValue(id, out var other)) answers[id] = $"{other}\n{kept}";
            else answers[id] = kept;
        }
        return answers;
    }

    private string Present(string id, int edition)
    {
        var bare = Bare(id);
        var now = set.Renamed.FirstOrDefault(renamed => renamed.Former == bare)?.Now.Value
            ?? EarlierOf(id, edition)?.Now?.Value ?? bare;
        return bare.Length < id.Length && Bare(now) == now ? now + Question.EvidenceSuffix : now;
    }

    private string PresentAnswer(string id, int edition, string answer) =>
        EarlierOf(id, edition) is { } earlier && earlier.Answers.TryGetValue(answer, out var now) ? now.Value : answer;

    // What the question said on the edition that was filled in: the entry of that edition or the next later one.
    private EarlierQuestion? EarlierOf(string id, int edition) =>
        set.Earlier.Where(earlier => earlier.Id == Bare(id) && earlier.Edition >= edition).MinBy(earlier => earlier.Edition);

    // Whoever reads a sum should know that some of it answers other words.
    private void Explain(string written, int edition, Question? question, bool isEvidence, string answer, bool isKept)
    {
        if (EarlierOf(written, edition) is not { } earlier) return;
        var now = isEvidence ? question?.Evidence : question?.Text;
        if (question is null)
            notes.Add($"“{earlier.Text}” is not asked any more in this form: "
                + $"the answer “{Shortened(answer, written, 40)}” is not counted.");
        else if (isKept && earlier.Text != now) notes.Add($"“{earlier.Text}” is counted as “{now ?? question.Text}”");
    }

    private static string Bare(string id) => id.EndsWith(Question.EvidenceSuffix, StringComparison.Ordinal)
        ? id[..^Question.EvidenceSuffix.Length] : id;

    private static string? Fitting(Question question, string value) => question.Kind switch
    {
        QuestionKind.Number => AnswerValues.Number(value) is null ? null : value,
        QuestionKind.Month => AnswerValues.Month(value) is { } month ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null,
        _ => question.Choices.FirstOrDefault(choice => choice.Equals(value, StringComparison.OrdinalIgnoreCase)),
    };

    private string Shortened(string text, string id, int most = LongestAnswer)
    {
        if (text.Length <= most) return text;
        if (most == LongestAnswer) notes.Add($"The answer to \"{id}\" was cut at {LongestAnswer} letters.");
        return text[..most];
    }

    private static string Value(RawReturn raw, string id) => raw.Values.GetValueOrDefault(id)?.Trim() ?? string.Empty;
}
