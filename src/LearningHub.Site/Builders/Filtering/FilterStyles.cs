using System.Text;
using LearningHub.Contract;
using LearningHub.Site.Pages.Filtering;

namespace LearningHub.Site.Builders.Filtering;

/// <summary>The stylesheet that hides what a filter leaves out. So filters work without scripts, on any web host.</summary>
internal static class FilterStyles
{
    /// <summary>The rules for some filters.</summary>
    public static string WriteCss(IReadOnlyList<ListFilter> filters)
    {
        var rules = new StringBuilder();
        foreach (var filter in filters)
        {
            foreach (var (value, _) in filter.Options)
            {
                var chosen = $"#by-{filter.Id} option[value=\"{value}\"]:checked";
                rules.Append($".lh-filtered:has({chosen}) [data-{filter.Id}]:not([data-{filter.Id}~=\"{value}\"]){{display:none}}\n");
            }
        }
        return rules.ToString();
    }

    /// <summary>The address of the rules, from the root.</summary>
    public static string PathOf(string name, IReadOnlyList<ListFilter> filters) =>
        HashedFiles.PathOf($"{name}.css", Encoding.UTF8.GetBytes(WriteCss(filters)));
}
