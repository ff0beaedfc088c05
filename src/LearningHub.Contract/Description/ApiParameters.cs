using System.Globalization;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Search;

namespace LearningHub.Contract.Description;

/// <summary>The parameters that addresses of the API share.</summary>
public static class ApiParameters
{
    /// <summary>The largest number of characters of a value.</summary>
    public const int LongestValue = 500;

    /// <summary>Type of resource.</summary>
    public static ParameterDescription Type { get; } = Term("type", "Only resources of this type.", "audit");

    /// <summary>Practice theme.</summary>
    public static ParameterDescription Theme { get; } = Term("theme", "Only what has this practice theme.", "supervision");

    /// <summary>Audience.</summary>
    public static ParameterDescription Audience { get; } = Term("audience", "Only what is for this audience.", "health-visitor");

    /// <summary>Level of need.</summary>
    public static ParameterDescription Level { get; } = Term("level", "Only what concerns this level of need.", "child-in-need");

    /// <summary>Age.</summary>
    public static ParameterDescription Age { get; } = Term("age", "Only what concerns children of this age.", "baby");

    /// <summary>Kind of finding.</summary>
    public static ParameterDescription Kind { get; } = Term("kind", "Only findings of this kind.", "strength");

    /// <summary>Licence of a work.</summary>
    public static ParameterDescription Licence { get; } = Term("licence", "Only works under this licence.", "unknown");

    /// <summary>The resource of a finding or recommendation.</summary>
    public static ParameterDescription Resource { get; } =
        new("resource", ParameterKind.ResourceId, "Only what is in the resource with this id.", "an-audit-of-plans")
        {
            IsRepeatable = true
        };

    /// <summary>Earliest day of publishing.</summary>
    public static ParameterDescription PublishedFrom { get; } =
        new("published_from", ParameterKind.Day, "Only what was published on this day or later.", "2025-01-01");

    /// <summary>Latest day of publishing.</summary>
    public static ParameterDescription PublishedTo { get; } =
        new("published_to", ParameterKind.Day, "Only what was published on this day or earlier.", "2026-12-31");

    /// <summary>Order of resources.</summary>
    public static ParameterDescription Sort { get; } =
        new("sort", ParameterKind.Choice, "The order: by day of publishing, by day of the last change, or by title.", "title")
        {
            Choices = ["newest", "oldest", "updated", "title"],
            Usual = "newest",
        };

    /// <summary>Whether a recommendation is answered.</summary>
    public static ParameterDescription Answered { get; } =
        new("answered", ParameterKind.Choice,
            "Only recommendations that something in the library answers, or only those that nothing answers.", "false")
        {
            Choices = ["true", "false"]
        };

    /// <summary>Who was to act on a recommendation.</summary>
    public static ParameterDescription Owner { get; } = new(
        "owner", ParameterKind.Text,
        "Only recommendations whose owner has these words. Small and capital letters are the same.", "safeguarding board");

    /// <summary>Who spoke.</summary>
    public static ParameterDescription Speaker { get; } =
        new("speaker", ParameterKind.Choice, "Only what these people said.", "child")
        {
            Choices = ["child", "young-person", "parent", "relative"],
            IsRepeatable = true,
        };

    /// <summary>How far a recommendation has come.</summary>
    public static ParameterDescription State { get; } = new(
        "state", ParameterKind.Choice,
        "Only recommendations in this state: nothing names them, a resource names them, somebody acted, or it was audited again.",
        "acted-on")
    {
        Choices = ["open", "named", "acted-on", "re-audited"],
        IsRepeatable = true,
    };

    /// <summary>The status of a term of the glossary.</summary>
    public static ParameterDescription Status { get; } =
        new("status", ParameterKind.Choice, "Only terms that are in use, names of the past, or disputed.", "former")
        {
            Choices = ["current", "former", "contested"],
            IsRepeatable = true
        };

    /// <summary>Beginning of a term.</summary>
    public static ParameterDescription Beginning { get; } =
        new("q", ParameterKind.Text,
            "Only terms that begin with these letters, in full, as an abbreviation or under another name. Small and capital letters are "
            + "the same.", "mar");

    /// <summary>Words to search for.</summary>
    public static ParameterDescription Query { get; } = new(
        "q", ParameterKind.Text,
        "What to search for, as people type it: words, \"phrases\", +required, -excluded, (a OR b), beginn*, title:word, fuzzy~, "
        + "date:[2014-01-01 TO *]. Nothing typed is an error; left out, everything matches.",
        "binge drinking baby");

    /// <summary>What was typed so far.</summary>
    public static ParameterDescription Typed { get; } = new("q", ParameterKind.Text, "What was typed so far.", "disg");

    /// <summary>Type of a search result.</summary>
    public static ParameterDescription FoundType { get; } =
        new("type", ParameterKind.Choice, "Only resources of this type; pages about the hub are a type as well.", "audit")
        {
            Choices = ResultTypes.All,
            IsRepeatable = true
        };

    /// <summary>Order of search results.</summary>
    public static ParameterDescription SearchSort { get; } =
        new("sort", ParameterKind.Choice, "The order: best first, or by day of publishing.", "newest")
        {
            Choices = ["relevance", "newest", "oldest"],
            Usual = "relevance",
        };

    /// <summary>The reader's role.</summary>
    public static ParameterDescription Role { get; } =
        new("role", ParameterKind.Term, "The reader's role, an audience. Results for this role rank higher.", "health-visitor")
        {
            Vocabulary = "audience"
        };

    /// <summary>Whether scores are explained.</summary>
    public static ParameterDescription Explain { get; } =
        new("explain", ParameterKind.Choice, "Whether to explain each score.", "true") { Choices = ["true", "false"] };

    /// <summary>The number of entries.</summary>
    public static ParameterDescription Limit { get; } = new("limit", ParameterKind.Number, "The largest number of entries.", "8")
    {
        Least = 1,
        Most = 20,
        Usual = "8",
    };

    /// <summary>Number of a page.</summary>
    public static ParameterDescription Page { get; } = new("page", ParameterKind.Number, "Number of the page, from 1.", "1")
    {
        Least = 1,
        Most = RecordPages.LastNumber,
        Usual = "1",
    };

    /// <summary>Size of a page.</summary>
    public static ParameterDescription PageSize { get; } =
        new("page_size", ParameterKind.Number, "The largest number of records on a page. 0 gives only the total.", "20")
        {
            Least = 0,
            Most = RecordPages.LargestPage,
            Usual = RecordPages.UsualPage.ToString(CultureInfo.InvariantCulture),
        };

    private static ParameterDescription Term(string vocabulary, string meaning, string example) =>
        new(vocabulary, ParameterKind.Term, meaning, example) { Vocabulary = vocabulary, IsRepeatable = true };
}
