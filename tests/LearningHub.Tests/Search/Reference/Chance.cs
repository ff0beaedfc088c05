using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search;
using LearningHub.Search.Querying;

namespace LearningHub.Tests.Search.Reference;

/// <summary>Queries and requests by chance.</summary>
internal static class Chance
{
    private static readonly string?[] Fields = [null, null, null, "title", "body", "exact"];

    public static Gen<string> Word { get; } =
        Gen.Frequency((8, Gen.Elements(MadeUpCorpus.Words)), (2, Gen.Elements(MadeUpCorpus.StopWords)), (1, Gen.Constant("absent")));

    public static Gen<Part> Query { get; } = Clauses(depth: 0);

    public static Gen<SearchRequest> Request { get; } =
        from days in Days
        from types in Filter("type", 4)
        from themes in Filter("theme", 7)
        from sort in Gen.Elements(SortOrder.Newest, SortOrder.Oldest)
        select new SearchRequest
        {
            Assist = false,
            PassageLength = 0,
            From = days.From,
            To = days.To,
            Filters = [.. types, .. themes],
            Sort = sort
        };

    private static Gen<DaysPart> Days =>
        from first in Gen.Choose(0, 2600)
        from length in Gen.Choose(0, 1500)
        from open in Gen.Choose(0, 3)
        select new DaysPart((open & 1) != 0 ? null : Day(first), (open & 2) != 0 ? null : Day(first + length));

    private static Gen<FacetFilter[]> Filter(string facet, int values) =>
        from numbers in Gen.Choose(0, values).ArrayOf().Resize(3)
        select numbers.Length == 0
            ? Array.Empty<FacetFilter>() : [new FacetFilter(facet, [.. numbers.Select(number => $"{facet}{number}")])];

    private static Gen<Part> Clauses(int depth) =>
        from clauses in Clause(depth).NonEmptyListOf().Resize(4)
        select (Part)new GroupPart([.. clauses], depth == 0);

    private static Gen<(Occurrence, Part)> Clause(int depth) =>
        from occurrence in Gen.Frequency(
            (5, Gen.Constant(Occurrence.Optional)), (2, Gen.Constant(Occurrence.Required)), (1, Gen.Constant(Occurrence.Excluded)))
        from part in Single(depth)
        select (occurrence, part);

    private static Gen<Part> Single(int depth)
    {
        var field = Gen.Elements(Fields);
        var word = field.SelectMany(_ => Word, (name, text) => (Part)new WordPart(name, text));
        var beginning = field.SelectMany(_ => Gen.Elements(MadeUpCorpus.Words), (name, text) => (Part)new BeginningPart(name, text[..1]));
        var together = field.SelectMany(_ => Word.NonEmptyListOf().Resize(3), (name, words) => (Part)new TogetherPart(name, [.. words]));
        var leaves = Gen.Frequency((6, word), (1, beginning), (3, together), (1, Days.Select(days => (Part)days)));
        return depth == 2 ? leaves : Gen.Frequency((4, leaves), (1, Clauses(depth + 1)));
    }

    private static DateOnly Day(int number) => new DateOnly(2009, 6, 1).AddDays(number);
}
