namespace LearningHub.Content.Model.Settings;

/// <summary>
/// How the search knows that a child, a parent or a neighbour is asking for help, and what it shows them first: the part
/// <c>people-first</c> of <c>search.yml</c>.
/// </summary>
/// <param name="Words">Classes of words: who speaks, whom about, what is wrong.</param>
/// <param name="Kinds">Kinds of need, the most urgent first.</param>
public sealed record PeopleFirst(IReadOnlyList<PeopleWords> Words, IReadOnlyList<PeopleNeed> Kinds)
{
    /// <summary>Nothing is known of people in need.</summary>
    public static PeopleFirst None { get; } = new([], []);
}
