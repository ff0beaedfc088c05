using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>PdfPig's filters, each within one budget.</summary>
internal sealed class BoundedFilters(UnpackBudget budget, BareReferences references) : IFilterProvider
{
    // A chain of filters longer than this is made to cost time.
    private const int LongestChain = 8;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters)
    {
        if (filters.Count > LongestChain && filters.Count != DefaultFilterProvider.Instance.GetAllFilters().Count)
            throw new BudgetSpentException();
        return [.. filters.Select(filter => new BoundedFilter(filter, budget, references))];
    }
}
