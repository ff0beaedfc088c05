namespace LearningHub.Content.Model.Questions;

/// <summary>Every question of the library, once. Tools select from it.</summary>
public sealed class QuestionBank(IReadOnlyList<Question> questions)
{
    /// <summary>Name of its file.</summary>
    public const string FileName = "questions.yml";

    private readonly Dictionary<string, Question> byId =
        questions.DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);

    /// <summary>The questions, in the order of the file.</summary>
    public IReadOnlyList<Question> Questions { get; } = questions;

    /// <summary>A question, or null.</summary>
    public Question? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>A tool with the questions that it selects; those that the bank does not have are left out.</summary>
    public QuestionSet Fill(QuestionSet set) => set with
    {
        Sections =
        [
            .. set.Sections.Select(section => section with { Questions = [.. section.Questions.Select(Filled).OfType<Question>()] }),
        ],
    };

    private Question? Filled(Question question) => question.IsFromBank ? Find(question.Id) : question;
}
