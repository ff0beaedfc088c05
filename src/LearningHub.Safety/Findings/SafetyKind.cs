namespace LearningHub.Safety.Findings;

/// <summary>What may give a person away. Those up to <see cref="Account"/> are identifiers; the others depend on the words around
/// them.</summary>
public enum SafetyKind
{
    /// <summary>NHS number.</summary>
    NhsNumber,

    /// <summary>National Insurance number.</summary>
    InsuranceNumber,

    /// <summary>UK postcode, or the first part of one.</summary>
    Postcode,

    /// <summary>House and street, or flat and building.</summary>
    StreetAddress,

    /// <summary>Telephone number that is no helpline and not the hub's.</summary>
    Phone,

    /// <summary>E-mail address that is not the hub's.</summary>
    Email,

    /// <summary>Day of birth, or the day on which a baby was due.</summary>
    BirthDate,

    /// <summary>Number of a case, crime, incident, court, hospital or pupil file, or one of unknown kind.</summary>
    Reference,

    /// <summary>Number plate of a vehicle.</summary>
    NumberPlate,

    /// <summary>Name of an account with an online service, or the address of its profile.</summary>
    Account,

    /// <summary>Exact day in the story of a family.</summary>
    ExactDate,

    /// <summary>Age in days or weeks, or in years and months, of one child.</summary>
    ExactAge,

    /// <summary>Name of a person.</summary>
    Name,

    /// <summary>School, street, small place, service or employer.</summary>
    Place,

    /// <summary>A single detail that few families share: a rare illness, an unusual post, an event that newspapers told.</summary>
    Detail,

    /// <summary>A child's age together with its school, street or small place: refused.</summary>
    ChildInPlace,

    /// <summary>Details that together point to one family: refused.</summary>
    Combination,

    /// <summary>Details that come near to it.</summary>
    NearCombination,

    /// <summary>A small count of people, given or to be worked out.</summary>
    SmallNumber,
}
