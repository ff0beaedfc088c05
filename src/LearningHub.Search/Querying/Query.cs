namespace LearningHub.Search.Querying;

/// <summary>What somebody asks for, as it was written. The set is closed.</summary>
internal abstract record Query
{
    public IReadOnlyList<Clause> AsClauses() => this is BooleanQuery boolean ? boolean.Clauses : [new Clause(this, Occurrence.Optional)];

    // The words, phrases, patterns and values that it is made of, each with whether it is excluded.
    public IEnumerable<(Query Query, bool IsExcluded)> Leaves(bool isExcluded = false) => this switch
    {
        BoostedQuery boosted => boosted.Inner.Leaves(isExcluded),
        BestOfQuery best => best.Ways.SelectMany(way => way.Leaves(isExcluded)),
        AnyOfQuery any => any.Parts.SelectMany(part => part.Leaves(isExcluded)),
        BooleanQuery boolean => boolean.Clauses.SelectMany(
            clause => clause.Query.Leaves(isExcluded || clause.Occurrence is Occurrence.Excluded)),
        _ => [(this, isExcluded)],
    };

    // The same query with other words. What is excluded stays: a wrong guess would hide what was wanted.
    public Query ReplaceWords(Func<WordQuery, Query> replace) => this switch
    {
        WordQuery word => replace(word),
        BoostedQuery boosted => boosted with { Inner = boosted.Inner.ReplaceWords(replace) },
        BooleanQuery boolean => new BooleanQuery([.. boolean.Clauses.Select(clause => clause.Occurrence is Occurrence.Excluded
            ? clause : clause with { Query = clause.Query.ReplaceWords(replace) })]),
        _ => this,
    };
}

/// <summary>Every document.</summary>
internal sealed record AllQuery : Query;

/// <summary>A word, before analysis; where analysis makes several terms of it, any of them is enough.</summary>
internal sealed record WordQuery(string? Field, string Text, int Start) : Query;

/// <summary>Words that stand together. It starts at its first quotation mark; below 0 if nobody wrote it.</summary>
internal sealed record PhraseQuery(string? Field, string Text, int Slop, int Start = -1) : Query;

/// <summary>Terms that begin so; in lower case, not stemmed.</summary>
internal sealed record PrefixQuery(string? Field, string Prefix, int Start) : Query;

/// <summary>Terms of a pattern: <c>*</c> stands for any characters, <c>?</c> for one.</summary>
internal sealed record WildcardQuery(string? Field, string Pattern) : Query;

/// <summary>Terms at most so many edits away: a letter put in, left out or replaced, or two neighbours exchanged.</summary>
internal sealed record FuzzyQuery(string? Field, string Term, int Edits) : Query;

/// <summary>A range of days; null where it is open.</summary>
internal sealed record DateRangeQuery(DateOnly? From, DateOnly? To) : Query;

/// <summary>A facet value.</summary>
internal sealed record FacetQuery(string Facet, string Value) : Query;

/// <summary>Several ways to say the same; the best counts.</summary>
internal sealed record BestOfQuery(IReadOnlyList<Query> Ways) : Query;

/// <summary>Parts any of which is enough; documents that match more of them score more.</summary>
internal sealed record AnyOfQuery(IReadOnlyList<Query> Parts, IReadOnlyList<Query> Extras) : Query;

/// <summary>A query whose scores are multiplied.</summary>
internal sealed record BoostedQuery(Query Inner, float Factor) : Query;

/// <summary>Clauses that must, may or must not match.</summary>
internal sealed record BooleanQuery(IReadOnlyList<Clause> Clauses) : Query;

/// <summary>Whether a clause must match.</summary>
internal enum Occurrence
{
    // May match; at least one such clause must where none is required.
    Optional,
    Required,
    Excluded,
}

/// <summary>A part of a <see cref="BooleanQuery"/>.</summary>
internal sealed record Clause(Query Query, Occurrence Occurrence);
