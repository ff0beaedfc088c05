using System.Buffers;
using LearningHub.Content.Checking.Claims;
using LearningHub.Content.Checking.Quality;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Data that all checks of a run share.</summary>
internal sealed class CheckContext
{
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
        Today = today;
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
    }

    /// <summary>The library.</summary>
    public LinkedLibrary Library { get; }

    /// <summary>The day on which review dates are judged.</summary>
    public DateOnly Today { get; }

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
}
