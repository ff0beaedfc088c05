using LearningHub.Content.Checking.Safety.Cases;

namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>The words of every cue. Whoever adds a word to a pattern adds its cue here, or beside the pattern in <see cref="DetailPattern"/>; a test holds both together.</summary>
internal static class CueWords
{
    private const string Relations =
        "mother father mum dad son daughter sister brother parent mummy daddy mam partner boyfriend girlfriend husband wife child baby boy girl infant toddler teenager sibling twin nan nana gran grandma "
        + "grandad grandpa aunt auntie uncle cousin nephew niece male female step* half* grand*";

    /// <summary>The tree of all of them.</summary>
    public static CueTrie Tree { get; } = new(
    [
        (Cue.Number, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"),
        (Cue.Unit, "year years month months week weeks day days"),
        (Cue.Person, "boy girl male female son daughter child baby infant twin twins triplets brother sister sibling mother father mum dad parent"),
        (Cue.AgeWord, "age aged"),
        (Cue.Of, "of"),
        (Cue.Out, "out"),
        (Cue.BeforePlace, "in to from at near outside into of by for with employer runs ran owns owned manages managed keeps kept"),
        (Cue.Month, "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december"),
        (Cue.People,
            "child children baby babies infant* toddler* boy boys girl girls people pupil* student* teenager* adolescent* minor* mother* father* parent* carer* person persons woman women man men resident* patient* death* suicide* "
            + "victim* offender* leaver*"),
        (Cue.Population,
            "borough district ward area county town city village locality neighbourhood region parish estate school college nursery cohort scheme programme group year"),
        (Cue.Kin, Relations + " he she his her him hers person family children siblings twins triplets"),
        (Cue.Birth, "born birth birthday d dob edd expected due delivered"),
        (Cue.FileWord, "case crime police incident occurrence log court claim custody hospital client patient person pupil child referral record file ref reference upn urn pnc cad id"),
        (Cue.Street,
            "street st road rd avenue ave lane drive close crescent court gardens grove place terrace way walk mews row hill square rise parade park view green wharf house tower towers lodge mansions heights point"),
        (Cue.Institution,
            "school academy college nursery playgroup preschool pre infirmary hospital surgery centre refuge hostel estate church mosque prison primary juniors infants comprehensive grammar sixth home club practice park site arms inn tavern"),
        (Cue.Work, "work works worked working job employed apprentice* cleaner driver cook shift shifts runs ran owns owned manages managed keeps kept employer drives drove"),
        (Cue.Title, "mr mrs ms miss mx uncle aunt auntie dr"),
        (Cue.BeforeName, Relations + " friend neighbour worker midwife visitor teacher doctor nurse carer officer called named known nicknamed name surname nickname"),
        (Cue.Household, "family household brothers sisters twins siblings children"),
        (Cue.SmallPlace, SmallPlaces.Words),
        (Cue.Story, "was were is has had said says told lives lived disclosed cried drank slept wanted wants ran went came moved stayed"),
        (Cue.PerCent, "cent"),
        .. DetailPattern.All.Select(pattern => (pattern.Cue, pattern.CueWords)),
    ]);
}
