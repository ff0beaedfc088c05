using LearningHub.Search;
using LearningHub.Search.Schema;
using LearningHub.Search.Searching;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Assisting;

/// <summary>A few documents such as a library has, with guidance.</summary>
public sealed class Shelf : IDisposable
{
    private static readonly IndexSchema Schema = new()
    {
        Texts = [new TextField { Name = "title", Boost = 3 }, new TextField { Name = "body" },
            new TextField { Name = "plain", IsDefault = false, IsStored = false, Analysis = FieldAnalysis.Words }],
        Facets = ["kind"],
    };

    private static readonly IndexGuidance Guidance = new()
    {
        Synonyms = [new SynonymGroup(["MARAC", "multi-agency risk assessment conference"]),
            new SynonymGroup(["toxic trio", "combined needs"]), new SynonymGroup(["GP", "family doctor"])],
        Pins = [new PinnedResult("minutes", "leaflet"), new PinnedResult("minutes", "poster"),
        new PinnedResult("nothing like this", "poster")],
        Phrases =
        [
            new SuggestedPhrase("Risk assessment", "topic", "risk", 5),
                new SuggestedPhrase("Assessment of risk to babies", "finding", null, 1),
            new SuggestedPhrase("Domestic abuse", "topic", "abuse", 9), new SuggestedPhrase("risk assessment", "term", "twice", 1),
            new SuggestedPhrase("The child’s voice", "topic", null),
        ],
    };

    private readonly TestIndex made = new(Schema,
    [
        Document("meeting", "audit", "Conference", "The multi-agency risk assessment conference met every month and kept minutes."),
        Document("trio", "audit", "Needs", "Practitioners spoke of combined needs in the family."),
        Document("combined", "tool", "Combined", "Combined work, and other needs of people."),
        Document("doctor", "tool", "Surgery", "The family doctor asked about drinking and drinking again."),
        Document("leaflet", "tool", "Leaflet", "Minutes of a meeting: what to write."),
        Document("poster", "tool", "Poster", "Hang it on a wall."),
        Document("guide", "tool", "Fire drill", "Leave the house.") with
        {
            Texts = ["Fire drill", "Leave the house.", "What to do in a fire"]
        },
        Document("howto", "tool", "Ladders", "Climb with care.") with
        {
            Texts = ["Ladders", "Climb with care.", "How do I climb, and how to come down"]
        },
        Document("hamlet", "audit", "Hamlet", "To be or not to be, that is the question."),
        Document("drinking", "audit", "Drinking", "Disguised compliance and drinking, with minutes."),
        Document("drinking", "audit", "More drinking", "Minutes and minutes again, of drinking in minutes.", number: 1),
        Document("heavy", "audit", "Heavy", "Drinking of parents.") with { Weight = 4 },
        Document("heavier", "tool", "Heavy", "Drinking of parents."),
    ], Guidance);

    internal SearchIndex Index => made.Index;

    public void Dispose() => made.Dispose();

    internal string[] Find(string text) => TestIndex.Groups(Index.Search(new SearchRequest { Text = text }));

    private static IndexDocument Document(string group, string kind, string title, string body, int number = 0) =>
        new() { Id = $"{group}#{number}", Group = group, Texts = [title, body, body], Facets = [[kind]], Date = new DateOnly(2014, 1, 1) };
}
