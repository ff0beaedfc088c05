using LearningHub.Content.Checking.Safety.Cases;

namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>The words of every cue. Whoever adds a word to a pattern adds its cue here, or beside the pattern in <see cref="DetailPattern"/>; a test holds both together.</summary>
internal static class CueWords
{
    private const string Relations =
        "mother father mum dad son daughter sister brother parent mummy daddy mam mom partner boyfriend girlfriend husband wife fianc* child baby boy girl lad lass infant toddler teenager newborn sibling twin nan nana nanny gran granny grandma "
        + "grandad grandpa aunt auntie aunty uncle cousin nephew niece male female step* half* grand* god*";

    /// <summary>The tree of all of them.</summary>
    public static CueTrie Tree { get; } = new(
    [
        (Cue.Number, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half"),
        (Cue.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"),
        (Cue.Unit, "year years yr yrs month months mth mths week weeks wk wks day days hour hours fortnight"),
        (Cue.Person, "boy boys girl girls male female son sons daughter daughters child baby infant newborn twin twins triplets brother brothers sister sisters sibling siblings mother father mum dad parent"),
        (Cue.AgeWord, "age aged"),
        (Cue.BeforePlace, "in to from at near outside into of by for with employer runs ran owns owned manages managed keeps kept behind beside opposite above off next around along past towards under through via his her their s"),
        (Cue.Month, "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december christmas boxing valentine bonfire halloween hallowe easter"),
        (Cue.People,
            "child children baby babies infant* toddler* boy boys girl girls people pupil* student* teenager* adolescent* minor* mother* father* parent* carer* person persons woman women man men resident* patient* death* suicide* "
            + "victim* offender* leaver* pregnanc* birth* stillbirth* newborn* sibling* couple couples lad lads girl kid kids youth youths client* survivor* families adult* male males female females olds fives twos ones refugee* twins user users perpetrator* prisoner* overdose*"),
        (Cue.Population,
            "borough district ward area county town city village locality neighbourhood region parish estate school college nursery cohort scheme programme group year "
            + "class unit hostel refuge practice surgery caseload authority council prison quarter academy academies catchment postcode constituency island hamlet suburb month period hospital wing home register population"),
        (Cue.Kin, Relations + " he she his her him hers person family couple pair children siblings twins triplets parents lodger tenant neighbour abuser perpetrator"),
        (Cue.Birth, "born birth birthday birthdate birthdays b d dob edd edc expected estimated due delivered delivery stillborn newborn induced caesarean section turned turns"),
        (Cue.FileWord,
            "case crime police incident occurrence log court claim custody hospital client patient person pupil child referral record file ref reference upn urn pnc cad id "
            + "cro crn mrn lac nass chi passport prison prisoner tenancy tenant account complaint licence marac mash lado mosaic liquidlogic logic lcs carefirst care framework frameworki ics rio systmone emis paris niche athena "
            + "student service family household warrant bail exhibit charge caution registration register admission casualty ambulance call application appeal asylum office visa certificate benefit unit medical notes rent tax housing cafcass yot petition enquiry booking scan form letter statement assessment allocation exclusion folder box contact duty ssid ehm ehcp system"),
        (Cue.Street,
            "street str st road rd avenue ave av lane ln drive dr close cl crescent cres cr court ct gardens gdns grove gr place pl terrace terr ter way walk mews row hill square sq rise parade park view green wharf house tower towers lodge mansions heights point "
            + "croft fold garth gate meadow meadows mount orchard path passage quay bank brow chase circle circus cottage cottages dale dene end field fields glade glen knoll oval reach spinney vale villa villas wynd yard alley approach boulevard broadway causeway copse esplanade nook promenade "
            + "ridge ridgeway buildings estate flats arcade farm farmhouse barn bungalow hall manor mill vicarage rectory grange site hostel marina"),
        (Cue.PlainStreet, "street road avenue lane crescent terrace grove drive close gardens mews walk house tower towers court lodge mansions heights point hall villas buildings flats place view park site quay hostel wharf marina farm"),
        (Cue.Lived, "live lives lived living stays stayed staying moved housed rehoused evicted called attended visited address home house flat property tenancy number no visit visits apartment apt room unit moved"),
        (Cue.HouseName, "cottage house farm farmhouse lodge barn villa bungalow hall manor mill vicarage rectory grange towers court"),
        (Cue.Quantity, "number numbers"),
        (Cue.Institution,
            "school academy college nursery playgroup preschool pre infirmary hospital surgery centre refuge hostel estate church mosque prison primary juniors infants comprehensive grammar sixth home club practice park site arms inn tavern high chapel temple gurdwara synagogue barracks hotel lodge farm flats tower towers court ward unit clinic library market bakery factory works depot garage stables marina "
            + "reservoir ground fields supermarket nightclub stadium station pub guest bed warehouse caf* restaurant takeaway salon store shop canal bridge viaduct house gym baths allotment* playground underpass showground quarry dock docks flat bedsit council tenancy address street"),
        (Cue.Work, "work works worked working job jobs employed employment apprentice* cleaner cleans cleaned driver cook cooks shift shifts nights sacked dismissed trained training volunteer volunteers waitress barmaid guard manager assistant chef packer picker labourer delivers serves served runs ran owns owned manages managed keeps kept employer drives drove"),
        (Cue.Title, "mr mrs ms miss mx uncle aunt auntie aunty dr pc dc ds di wpc sgt sergeant constable cllr rev pastor nanny granny nana grandma grandad grandpa"),
        (Cue.Naming, "called named nicknamed nickname alias aka known name surname goes answers calls call"),
        (Cue.CaseEvent, CaseEvents.Words),
        (Cue.BeforeName,
            Relations + " friend neighbour worker keyworker midwife visitor teacher doctor nurse carer officer called named known nicknamed name surname nickname alias aka goes answers calls call "
            + "lodger landlord landlady babysitter childminder minder tutor coach guardian solicitor paediatrician consultant psychiatrist psychologist counsellor gp cpn iro tenant associate dealer godmother godfather fianc* ex parents brothers sisters sons daughters twins children siblings carers cousins boys girls grandparents neighbours friends advocate mentor manager assistant"),
        (Cue.Household, "family household brothers sisters twins siblings children"),
        (Cue.SmallPlace, SmallPlaces.Words),
        (Cue.Story, "was were is has had said says told lives lived disclosed cried drank slept wanted wants ran went came moved stayed live known evicted "
            + "hit hits punched kicked slapped bit shook strangled raped threatened beat grabbed screamed shouted swore smashed drinks smokes smoked sleeps cries woke fell overdosed relapsed died loves hates misses felt hid turned"),
        (Cue.PerCent, "cent"),
        (Cue.Few, "single sole lone couple pair"),
        (Cue.Lifetime, "alive survived lived life birth born fortnight"),
        (Cue.AtSign, "dot"),
        .. DetailPattern.All.Select(pattern => (pattern.Cue, pattern.CueWords)),
    ]);
}
