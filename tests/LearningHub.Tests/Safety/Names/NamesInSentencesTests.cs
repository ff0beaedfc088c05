using System.Globalization;
using LearningHub.Safety;
using LearningHub.Safety.Lines;

namespace LearningHub.Tests.Safety.Names;

/// <summary>
/// Every name in every sentence: names of all kinds (unknown to English, words, months, towns) are put into sentences that tell of
/// somebody. A rule that lets one of them through for a word beside it shows here. All people and places are made up.
/// </summary>
public sealed class NamesInSentencesTests
{
    private static readonly SafetyChecker Checker = new(new SafetySettings());

    private static readonly string[] People =
    [
        "Kayleigh", "Deshawn", "Brannoch", "Siobhan", "Zofia", "Tariq", "Rose", "Amber", "Sky", "June", "April", "Grace", "Hope", "Summer",
        "Storm", "Jasmine", "Ruby", "Daisy", "Ivy", "Robin", "Jack", "Mark", "Art", "Victoria", "Chelsea", "Paris", "Jordan", "Florence",
        "Austin", "Charity", "Faith", "Dawn", "Iris", "Poppy", "Willow", "Reuben", "Nkechi", "Xiuying", "Mr Okonjo", "Mrs Pell",
        "Tanya Riggs", "Lee Marsh", "Tom Brook", "Amber Stone", "Grace Field",
    ];

    private static readonly string[] Said =
    [
        "{0} was asked to wait in the corridor while her mother was told.", "{0} had drawn the cellar three times in one week.",
        "The worker found {0} asleep on the stairs at noon.", "Her cousin {0} slept in the same bed and said nothing.",
        "Nobody had asked {0} what the bruise was.", "When {0} came to school without shoes the office lent him a pair.",
        "{0} said that the uncle came in at night.", "The foster carer drove {0} back to the flat and waited.",
        "Police took {0} to the station with no adult.", "{0}'s mother drank in the mornings.", "Mum left the baby with {0} for a week.",
        "It was {0} who rang 999.", "{0} and her brother were seen by the nurse.",
    ];

    // Names that somebody famous bears: whoever is told of here is not meant by them.
    private static readonly string[] AlsoFamous =
    [
        "Maura Higgins", "Sophie Hallett", "Justine Littlewood", "Peter Capaldi", "Michael Sheen", "Hopkins", "Lister", "McKenzie", "Hobbs",
        "Attlee", "Wedgwood",
    ];

    // Months and towns behind "with" may be what they are.
    private static readonly string[] MayBeOther =
        ["June", "April", "Summer", "Austin", "Chelsea", "Paris", "Victoria", "Florence", "Jordan"];

    private static readonly string[] Places =
        ["Brannock", "Saltersley", "Ashby", "Meadow", "St Werburgh's", "Oakwood", "Kelbrook", "Riverside"];

    private static readonly string[] Kinds =
    [
        "Academy", "Primary", "High School", "Infants", "Nursery", "Surgery", "Medical Centre", "House", "Court", "Farm", "Close",
        "Crescent", "Retail Park", "Leisure Centre", "Youth Club", "Hotel", "Arms", "Mosque", "Chapel", "Community Hall", "Estate",
        "Tyres", "Barbers",
    ];

    private static readonly string[] ToldOfPlaces =
    [
        "He was excluded from {0} in Year 9 and sold drugs outside it by Year 10.",
        "She was seen getting into a car outside {0} after school.",
        "Staff at {0} rang his gran twice.", "Mother had moved to {0} to get away from him.", "He hid at {0} until the police left.",
        "Staff at {0} had fed both boys from their own lunch boxes.", "The father was barred from {0} for shouting at staff.",
    ];

    [Fact]
    public void A_name_that_somebody_famous_bears_is_found_where_a_person_of_a_case_does()
    {
        var missed = AlsoFamous
            // "Hopkins had drawn the cellar": an artist may have.
            .SelectMany(name => Said.Where(said => !said.StartsWith("{0} had drawn", StringComparison.Ordinal))
                .Select(said => (Name: name, Text: string.Format(CultureInfo.InvariantCulture, said, name))))
            .Where(sentence => !IsFound(sentence.Text, sentence.Name))
            .Select(sentence => sentence.Text)
            .ToList();

        Assert.Empty(missed);
    }

    [Fact]
    public void Every_name_of_somebody_is_found()
    {
        var missed = People.SelectMany(name => Said
                .Where(said => !MayBeOther.Contains(name) || !said.Contains("with {0}", StringComparison.Ordinal))
                .Select(said => (Name: name, Text: string.Format(CultureInfo.InvariantCulture, said, name))))
            .Where(sentence => !IsFound(sentence.Text, sentence.Name))
            .Select(sentence => sentence.Text)
            .ToList();

        Assert.Empty(missed);
    }

    [Fact]
    public void Every_name_of_a_place_is_found()
    {
        var missed = Places.SelectMany(place => Kinds.Select(kind => $"{place} {kind}"))
            .SelectMany(name => ToldOfPlaces.Select(said => (Name: name, Text: string.Format(CultureInfo.InvariantCulture, said, name))))
            .Where(sentence => !IsFound(sentence.Text, sentence.Name))
            .Select(sentence => sentence.Text)
            .ToList();

        Assert.Empty(missed);
    }

    private static bool IsFound(string text, string name)
    {
        var document = new SafetyDocument();
        document.BeginOutline();
        document.AddToOutline(new SafetyLine(text, LineSetting.None));
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return Checker.Check(document).Findings.Any(found => found.Start < start + name.Length && found.End > start);
    }
}
