using System.Buffers;
using LearningHub.Content.Checking.Claims;
using LearningHub.Content.Checking.Quality;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Stamps;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Data that all checks of a run share.</summary>
internal sealed class CheckContext
{
    private readonly LibraryStamps stamps;
    private readonly Lazy<Stamp> shared;
    private readonly DateOnly today;

    /// <param name="library">The library.</param>
    /// <param name="today">The day on which review dates are judged.</param>
    /// <param name="source">What the library was linked from.</param>
    public CheckContext(LinkedLibrary library, DateOnly today, LibrarySource source)
    {
        UnreadIds = source.UnreadIds;
        Library = library;
        foreach (var resource in source.Resources.Select(file => file.Resource).OfType<Resource>())
        {
            if (!library.ById.ContainsKey(resource.Id)) Absent.TryAdd(resource.Id, resource);
        }
        this.today = today;
        Bank = source.Bank;
        Files = source.Questions.Keys.ToHashSet(StringComparer.Ordinal);
        Safety = new SafetyContext(library);
        PlainWords = new PlainWordCheck(source.PlainWords);
        LawNames = new LawNames(library.Law);
        foreach (var term in library.Glossary.Terms.Where(term => term.Status is TermStatus.Contested))
        {
            foreach (var word in term.Synonyms.Prepend(term.Term)) Contested.TryAdd(word, term);
        }
        ContestedWords = SearchValues.Create([.. Contested.Keys], StringComparison.OrdinalIgnoreCase);
        Known = [.. library.Settings.KnownAbbreviations];
        stamps = new LibraryStamps(library, today);
        shared = new Lazy<Stamp>(() => StampWhatAllShare(library.DataStamp));
    }

    /// <summary>A stamp of everything that the result of checking a resource depends on.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="reads">What its checks look up in the library.</param>
    public Stamp InputsOf(Resource resource, IReadOnlyList<ReadKey> reads)
    {
        var own = new StampBuilder().Add(shared.Value).Add(resource.Stamp).Build();
        return stamps.Combine(reads, own);
    }

    /// <summary>The library.</summary>
    public LinkedLibrary Library { get; }

    /// <summary>The day on which review dates are judged.</summary>
    public DateOnly Today
    {
        get
        {
            ReadTrace.Note(ReadKind.Today, string.Empty);
            return today;
        }
    }

    /// <summary>Whether a day lies before the one on which dates are judged. Asked instead of <see cref="Today"/>, the answer stays the
    /// same on most days, and so does what the check found.</summary>
    public bool HasPassed(DateOnly day)
    {
        ReadTrace.Note(ReadKind.Passed, LibraryStamps.NameOf(day));
        return day < today;
    }

    /// <summary>The question bank.</summary>
    public QuestionBank Bank { get; }

    /// <summary>Data files that tools may name.</summary>
    public IReadOnlySet<string> Files { get; }

    /// <summary>The ids of resources that could not be read.</summary>
    public IReadOnlySet<string> UnreadIds { get; }

    /// <summary>Drafts and resources that are held back, by id. Their files exist, but the site does not show them.</summary>
    public Dictionary<string, Resource> Absent { get; } = new(StringComparer.Ordinal);

    /// <summary>Contested terms by each of their names.</summary>
    public Dictionary<string, GlossaryTerm> Contested { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same names, prepared for searching.</summary>
    public SearchValues<string> ContestedWords { get; }

    /// <summary>Abbreviations that everybody knows.</summary>
    public HashSet<string> Known { get; }

    /// <summary>What the safety check needs to know of the hub.</summary>
    public SafetyContext Safety { get; }

    /// <summary>Names of law that is no longer in force.</summary>
    public LawNames LawNames { get; }

    /// <summary>Words that have plainer alternatives.</summary>
    public PlainWordCheck PlainWords { get; }

    // What every check may read and no trace records: data files, resources outside the site, and how many cases audits read.
    private Stamp StampWhatAllShare(Stamp data)
    {
        var stamp = new StampBuilder().Add(data).Add(UnreadIds.Order(StringComparer.Ordinal)).Add(Safety.SamplesStamp);
        foreach (var (id, absent) in Absent.OrderBy(each => each.Key, StringComparer.Ordinal)) stamp.Add(id).Add(absent.Stamp);
        return stamp.Build();
    }
}
