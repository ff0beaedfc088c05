using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Settings;

/// <summary>A kind of need: the queries that show it, and the contact card and pages that come first for them.</summary>
public sealed record PeopleNeed
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Heading of the contact card.</summary>
    public required string Title { get; init; }

    /// <summary>Text of the contact card.</summary>
    public required string Text { get; init; }

    /// <summary>Telephone lines of the card. A line without a number takes it from the line of the same name in <c>hub.yml</c>.</summary>
    public required IReadOnlyList<PeopleLine> Lines { get; init; }

    /// <summary>Resources that come first, by id.</summary>
    public required IReadOnlyList<Located<string>> Pages { get; init; }

    /// <summary>Combinations against which <see cref="Unless"/> does not speak.</summary>
    public IReadOnlyList<IReadOnlyList<Located<string>>> WhenCertain { get; init; } = [];

    /// <summary>Combinations of word classes. A query shows this need when it has a word of each class of one combination, and none of a
    /// class with a minus before it.</summary>
    public required IReadOnlyList<IReadOnlyList<Located<string>>> When { get; init; }

    /// <summary>Combinations that count only in queries of at most <see cref="MostWords"/> words.</summary>
    public required IReadOnlyList<IReadOnlyList<Located<string>>> WhenShort { get; init; }

    /// <summary>Word classes that rule it out: a query with one of their words does not show this need.</summary>
    public required IReadOnlyList<Located<string>> Unless { get; init; }

    /// <summary>All combinations.</summary>
    public IEnumerable<IReadOnlyList<Located<string>>> Combinations => [.. WhenCertain, .. When, .. WhenShort];

    /// <summary>The longest query in words for <see cref="WhenShort"/>.</summary>
    public int MostWords { get; init; }
}
