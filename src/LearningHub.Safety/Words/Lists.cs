namespace LearningHub.Safety.Words;

/// <summary>Numbers of the lists that code asks for by name.</summary>
internal static class Lists
{
    /// <summary>Words of today that the dictionary lacks.</summary>
    public static readonly int Ordinary = WordLists.NumberOf("ordinary");

    /// <summary>Words that a board calls harmless.</summary>
    public static readonly int Harmless = WordLists.NumberOf("harmless");

    /// <summary>Given names.</summary>
    public static readonly int GivenNames = WordLists.NumberOf("given-names");

    /// <summary>Words to which reports give a capital although they name nothing.</summary>
    public static readonly int Capitals = WordLists.NumberOf("capitals");

    /// <summary>Laws, bodies, programmes, people who are public by their office or work.</summary>
    public static readonly int Public = WordLists.NumberOf("public-names");

    /// <summary>Countries, regions, counties, boroughs and their peoples.</summary>
    public static readonly int Areas = WordLists.NumberOf("areas");

    /// <summary>Small places that a board names.</summary>
    public static readonly int OwnPlaces = WordLists.NumberOf("own-places");

    /// <summary>Kinds of place that follow a name: "Road", "Primary".</summary>
    public static readonly int PlaceKinds = WordLists.NumberOf("place-kinds");

    /// <summary>Kinds of street.</summary>
    public static readonly int Streets = WordLists.NumberOf("streets");

    /// <summary>Kinds of organisation that follow a name: "Council", "Trust".</summary>
    public static readonly int Bodies = WordLists.NumberOf("bodies");

    /// <summary>Members of a family.</summary>
    public static readonly int Kin = WordLists.NumberOf("kin");

    /// <summary>Words for one child or adult of a family, and "he" and "she".</summary>
    public static readonly int OnePerson = WordLists.NumberOf("one-person");

    /// <summary>Titles before a surname.</summary>
    public static readonly int Titles = WordLists.NumberOf("titles");

    /// <summary>Offices whose holders are public.</summary>
    public static readonly int Offices = WordLists.NumberOf("offices");

    /// <summary>Those who work with families.</summary>
    public static readonly int Workers = WordLists.NumberOf("workers");

    /// <summary>Months.</summary>
    public static readonly int Months = WordLists.NumberOf("months");

    /// <summary>Groups of people that are counted.</summary>
    public static readonly int People = WordLists.NumberOf("people");

    /// <summary>Words before a place.</summary>
    public static readonly int Near = WordLists.NumberOf("near");

    /// <summary>What only people do.</summary>
    public static readonly int PersonVerbs = WordLists.NumberOf("person-verbs");

    /// <summary>Words for works and research behind a name.</summary>
    public static readonly int Works = WordLists.NumberOf("works");

    /// <summary>Services on which people have accounts.</summary>
    public static readonly int AccountServices = WordLists.NumberOf("account-services");
}
