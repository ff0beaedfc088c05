using LearningHub.Search;

namespace LearningHub.Tests.Relevance;

/// <summary>Misspelt words of the real library are corrected, and words that are no mistakes are left alone.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public void Words_of_ordinary_English_names_of_drugs_and_street_words_are_never_replaced()
    {
        string[] queries =
        [
            "is it illegal", "nos", "poppers", "vaping", "graded care profile", "harm reduction", "laughing gas", "flash meeting",
                "my ex wont stop", "dog", "triple P",
            "dame carol black", "nitrous oxide", "marsh lane", "DUST", "mcat", "ghb", "ketamine", "balloons", "naloxone", "steroids",
            "whippets", "fostering panel rota",
            "school uniform grant", "hoarding", "grooming", "sertraline", "etizolam", "pilot scheme", "bailiffs", "custard",
        ];
        var index = JudgedLibrary.Index;
        var replaced = queries.Select(query => (Asked: query, index.Search(new SearchRequest { Text = query, Take = 0 }).CorrectedText))
            .Where(answer => answer.CorrectedText is not null).Select(answer => $"{answer.Asked}: {answer.CorrectedText}").ToArray();
        Assert.True(replaced.Length == 0, string.Join('\n', replaced));
    }

    [Theory]
    [InlineData("EYFS")]
    [InlineData("MAPPA")]
    [InlineData("DoLS")]
    [InlineData("NEET")]
    [InlineData("CEOP")]
    [InlineData("HMICFRS")]
    [InlineData("DBS")]
    [InlineData("pshe")]
    [InlineData("mst")]
    [InlineData("DPA")]
    [InlineData("MHA")]
    [InlineData("DfE")]
    [InlineData("dbt")]
    public void An_abbreviation_is_never_taken_for_another_word(string query) => AssertKept(query);

    [Theory]
    [InlineData("ive been hit by my uncle")]
    [InlineData("she'll not come")]
    [InlineData("they won't engage")]
    [InlineData("camden")]
    [InlineData("leeds children")]
    [InlineData("swindon")]
    [InlineData("brexit")]
    [InlineData("adfam")]
    [InlineData("mama bije mnie")]
    public void Short_forms_names_and_other_languages_are_kept(string query) => AssertKept(query);

    [Theory]
    [InlineData("measles")]
    [InlineData("refugee")]
    [InlineData("crackers")]
    [InlineData("condom")]
    [InlineData("hamster")]
    public void What_no_text_has_is_said_and_nothing_that_only_begins_like_it_is_shown(string query)
    {
        var answer = Ask(query);
        Assert.Equal(0, answer.Total);
        Assert.Equal(query, Assert.Single(answer.Gaps).Text);
    }

    [Theory]
    [InlineData("keyworker", "key worker")]
    [InlineData("socialworker", "social worker")]
    [InlineData("youngcarers", "young carers")]
    [InlineData("domesticabuse", "domestic abuse")]
    [InlineData("childprotection", "child protection")]
    [InlineData("ante natal", "antenatal")]
    [InlineData("co operation", "cooperation")]
    [InlineData("hand over", "handover")]
    [InlineData("inquiry", "enquiry")]
    public void Words_written_apart_and_together_find_the_same(string one, string other)
    {
        var found = Ask(one).Hits.Select(hit => hit.Group).ToArray();
        Assert.True(found.Length > 0, "Nothing was found.");
        Assert.Empty(Ask(one).Gaps);
        var both = found.Intersect(Ask(other).Hits.Select(hit => hit.Group));
        Assert.True(both.Count() >= Math.Min(3, found.Length), string.Join(' ', found));
    }

    // Neither the word nor its two parts beside each other are in a text.
    [Theory]
    [InlineData("daycare", "day care")]
    [InlineData("decisionmaking", "decision making")]
    [InlineData("lowlevel", "low level")]
    [InlineData("Followup", "follow up")]
    public void A_word_of_two_ordinary_words_finds_what_these_find_and_says_that_no_text_has_it(string one, string parts)
    {
        var answer = Ask(one);
        Assert.Equal(one, Assert.Single(answer.Gaps).Text, ignoreCase: true);
        Assert.NotEmpty(answer.Hits.Select(hit => hit.Group).Intersect(Ask(parts).Hits.Select(hit => hit.Group)));
    }

    [Theory]
    [InlineData("multidisciplinary")]
    [InlineData("multi-disciplinary")]
    [InlineData("multi disciplinary")]
    public void A_synonym_is_found_however_it_is_written(string query) =>
        Assert.NotEmpty(Ask(query).Hits.Select(hit => hit.Group).Intersect(Ask("multi-agency").Hits.Select(hit => hit.Group)));

    [Theory]
    [InlineData("PHQ9", "phq-9")]
    [InlineData("gad7", "gad-7")]
    [InlineData("GAD 2", "gad-2")]
    [InlineData("gcp2", "graded-care-profile-2")]
    [InlineData("GCP 2", "graded-care-profile-2")]
    [InlineData("MST", "multisystemic-therapy")]
    [InlineData("FIP", "family-intervention-projects")]
    [InlineData("SMPP", "substance-misusing-parents-project")]
    [InlineData("BSCB", "bromley-substance-misuse-audit-2018")]
    [InlineData("CESCB", "ce-child-in-need-audit-2014")]
    [InlineData("east cheshire", "ce-child-in-need-audit-2014")]
    [InlineData("cheshire east lscb", "ce-substance-misuse-audit-2014")]
    [InlineData("cheshi", "ce-substance-misuse-audit-2014")]
    [InlineData("april", "combined-issues-course-april")]
    [InlineData("two half days", "combined-issues-course-april")]
    [InlineData("five-step", "five-step-intervention")]
    [InlineData("reaudit", "ofsted-audit-again")]
    [InlineData("about us", "about")]
    [InlineData("contact us", "contact")]
    public void A_name_finds_what_has_it_first(string query, string wanted) =>
        Assert.Contains(wanted, Ask(query).Hits.Take(2).Select(hit => hit.Group));

    [Theory]
    [InlineData("RCPC")]
    [InlineData("coercive")]
    public void A_name_that_no_text_has_finds_the_words_of_its_other_names_and_says_so(string query)
    {
        var answer = Ask(query);
        Assert.True(answer.Total > 0);
        Assert.NotEmpty(Assert.Single(answer.Gaps).Near);
    }

    [Theory]
    [InlineData("co")]
    [InlineData("chi")]
    [InlineData("pod")]
    public void English_words_do_not_find_pages_in_other_languages(string query) => Assert.DoesNotContain(
        Ask(query).Hits, hit => hit.Group.EndsWith("-pl", StringComparison.Ordinal) || hit.Group.EndsWith("-cy", StringComparison.Ordinal));

    [Fact]
    public void Words_of_another_language_find_its_pages() =>
        Assert.Contains(Ask("martwisz się o dziecko").Hits, hit => hit.Group == "worried-about-a-child-pl");

    [Theory]
    [InlineData("dad hirts me", "not-safe")]
    [InlineData("my mum is drukn", "drink-or-drugs-at-home")]
    public void Who_mistypes_is_recognised_by_the_corrected_words(string query, string intent) => Assert.Equal(intent, Ask(query).Intent);

    private static SearchResponse Ask(string query) => JudgedLibrary.Index.Search(new SearchRequest { Text = query });

    private static void AssertKept(string query) => Assert.Null(Ask(query).CorrectedText);

    [Theory]
    [InlineData("disguised complience", "disguised compliance")]
    [InlineData("domestc abuse", "domestic abuse")]
    [InlineData("chronolgy", "chronology")]
    [InlineData("alchohol", "alcohol")]
    [InlineData("comissioning", "commissioning")]
    [InlineData("MARCA", "marac")]
    public void Misspelt_words_of_the_library_are_corrected(string query, string expected)
    {
        var index = JudgedLibrary.Index;
        Assert.Equal(expected, index.Search(new SearchRequest { Text = query, Take = 0 }).CorrectedText);
    }

    [Theory]
    [InlineData("alc", "alcohol")]
    [InlineData("alco", "alcohol")]
    [InlineData("pregn", "pregnancy")]
    [InlineData("viol", "violence")]
    public void The_beginning_of_a_word_finds_the_word(string beginning, string word)
    {
        var index = JudgedLibrary.Index;
        var answer = index.Search(new SearchRequest { Text = beginning, Take = 0 });
        Assert.Null(answer.CorrectedText);
        Assert.True(answer.Total >= index.Search(new SearchRequest { Text = word, Take = 0, Assist = false }).Total);
    }

    [Theory]
    [InlineData("co-operation")]
    [InlineData("ante-natal")]
    [InlineData("ante-natal care")]
    [InlineData("non-attendance")]
    [InlineData("well-being")]
    public void A_word_with_a_hyphen_is_not_missed_where_texts_write_it_otherwise(string query)
    {
        var answer = JudgedLibrary.Index.Search(new SearchRequest { Text = query, Take = 0 });
        Assert.True(answer.Total > 0);
        Assert.Empty(answer.Gaps);
    }

    [Fact]
    public void What_the_library_does_not_hold_is_named_with_what_is_near_to_it()
    {
        var index = JudgedLibrary.Index;
        var drug = Assert.Single(index.Search(new SearchRequest { Text = "ketamine", Take = 0 }).Gaps);
        Assert.Equal("ketamine", drug.Text);
        Assert.Contains("drugs", drug.Near);
        Assert.Equal("uniform grant", Assert.Single(index.Search(new SearchRequest { Text = "school uniform grant", Take = 0 }).Gaps).Text);
        Assert.Empty(index.Search(new SearchRequest { Text = "what is a MARAC", Take = 0 }).Gaps);
        Assert.Empty(index.Search(new SearchRequest { Text = "binge drinking", Take = 0 }).Gaps);
    }
}
