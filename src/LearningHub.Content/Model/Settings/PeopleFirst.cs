namespace LearningHub.Content.Model.Settings;

/// <summary>How the search recognises a child, a parent or a neighbour who asks for help, and what it shows them first: the part
/// <c>people-first</c> of <c>search.yml</c>.</summary>
/// <param name="Words">Classes of words: who speaks, whom about, what is wrong.</param>
/// <param name="Kinds">Kinds of need, the most urgent first.</param>
public sealed record PeopleFirst(IReadOnlyList<PeopleWords> Words, IReadOnlyList<PeopleNeed> Kinds)
{
    /// <summary>No settings: nobody is recognised.</summary>
    public static PeopleFirst None { get; } = new([], []);
}
