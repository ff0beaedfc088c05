using System.Globalization;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Problems;
using LearningHub.Web.Problems;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Api;

/// <summary>Reads the query of a request by its description, and collects its errors. After an error, the values that it returns must not
/// be used.</summary>
public sealed class QueryReader
{
    private const int MostProblems = 10;

    private readonly List<ProblemEntry> problems = [];
    private readonly EndpointDescription endpoint;
    private readonly IQueryCollection query;
    private readonly LibraryDataset dataset;

    /// <summary>Reads a query. Parameters that the address does not have are errors.</summary>
    public QueryReader(EndpointDescription endpoint, IQueryCollection query, LibraryDataset dataset)
    {
        this.endpoint = endpoint;
        this.query = query;
        this.dataset = dataset;
        foreach (var name in query.Keys)
        {
            if (IsFull) return;
            if (!endpoint.Parameters.Any(parameter => parameter.Name == name)) Add(ApiRefusals.Unknown(endpoint, name));
        }
    }

    /// <summary>The description that it reads by.</summary>
    public EndpointDescription Endpoint => endpoint;

    /// <summary>The errors found so far.</summary>
    public IReadOnlyList<ProblemEntry> Problems => problems;

    /// <summary>The refusal of a query with errors; null if there are none so far.</summary>
    public Refusal? Refusal => problems.Count > 0 ? new Refusal(ApiErrors.Refused, errors: problems) : null;

    /// <summary>The distinct values of a parameter. An empty list means no restriction.</summary>
    public IReadOnlyList<string> Values(ParameterDescription parameter)
    {
        if (!query.TryGetValue(parameter.Name, out var written) || !query.Keys.Contains(parameter.Name, StringComparer.Ordinal)) return [];
        if (!parameter.IsRepeatable && written.Count > 1)
        {
            Add(ApiRefusals.Repeated(parameter));
            return [];
        }
        var values = new List<string>();
        foreach (var value in written)
        {
            if (IsFull) return values;
            if (ProblemIn(parameter, value ?? string.Empty) is { } problem) Add(problem);
            else if (!values.Contains(value!)) values.Add(value!);
        }
        return values;
    }

    /// <summary>The only value of a parameter; its default if it is not given; null if it has none.</summary>
    public string? Value(ParameterDescription parameter) => Values(parameter) is [var only] ? only : parameter.Usual;

    /// <summary>A whole number.</summary>
    public int Number(ParameterDescription parameter) =>
        int.TryParse(Value(parameter), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : parameter.Least;

    /// <summary>A range of days. It is open at an end that is not given.</summary>
    public (DateOnly? From, DateOnly? To) Span(ParameterDescription from, ParameterDescription to)
    {
        var (first, last) = (Day(from), Day(to));
        if (last < first) Add(ApiRefusals.Span(to, Value(to)!, from));
        return (first, last);
    }

    /// <summary>The query as an address of the host: the filters in the order of their description, without the page.</summary>
    public string Address(PathString basePath)
    {
        var filters = endpoint.Parameters
            .Where(parameter => parameter != ApiParameters.Page && parameter != ApiParameters.PageSize)
            .SelectMany(parameter => Values(parameter).Select(value => $"{parameter.Name}={Uri.EscapeDataString(value)}"))
            .ToArray();
        return $"{basePath}{endpoint.Path}{(filters.Length == 0 ? string.Empty : "?")}{string.Join('&', filters)}";
    }

    // Finding what was probably meant takes time, and nobody needs it a hundred times in one answer.
    private bool IsFull => problems.Count >= MostProblems;

    private DateOnly? Day(ParameterDescription parameter) => Value(parameter) is { } value && TryDay(value, out var day) ? day : null;

    private ProblemEntry? ProblemIn(ParameterDescription parameter, string value)
    {
        if (value.Length == 0) return ApiRefusals.Empty(parameter);
        if (value.Length > ApiParameters.LongestValue) return ApiRefusals.TooLong(parameter, value);
        return parameter.Kind switch
        {
            ParameterKind.Term => TermProblem(parameter, value),
            ParameterKind.ResourceId => dataset.Resource(value) is null ? ApiRefusals.Resource(parameter, value, dataset) : null,
            ParameterKind.Choice => parameter.Choices.Contains(value) ? null : ApiRefusals.Choice(parameter, value),
            ParameterKind.Day => TryDay(value, out _) ? null : ApiRefusals.Day(parameter, value),
            ParameterKind.Number => IsNumber(parameter, value) ? null : ApiRefusals.Number(parameter, value),
            _ => null,
        };
    }

    private ProblemEntry? TermProblem(ParameterDescription parameter, string value) =>
        dataset.Vocabulary(parameter.Vocabulary!) is { } vocabulary && vocabulary.Terms.All(term => term.Id != value)
            ? ApiRefusals.Term(parameter, value, vocabulary)
            : null;

    private static bool IsNumber(ParameterDescription parameter, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= parameter.Least && number <= parameter.Most;

    private void Add(ProblemEntry problem)
    {
        if (!IsFull && !problems.Contains(problem)) problems.Add(problem);
    }

    private static bool TryDay(string value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
