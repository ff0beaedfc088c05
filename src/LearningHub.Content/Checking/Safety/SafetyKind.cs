namespace LearningHub.Content.Checking.Safety;

/// <summary>What may give a person away. Those up to <see cref="Reference"/> have a pattern of their own; the others depend on the words around them.</summary>
internal enum SafetyKind
{
    /// <summary>NHS number.</summary>
    NhsNumber,

    /// <summary>National Insurance number.</summary>
    InsuranceNumber,

    /// <summary>UK postcode.</summary>
    Postcode,

    /// <summary>House and street, or flat and building.</summary>
    StreetAddress,

    /// <summary>Telephone number that is no helpline and not the hub's.</summary>
    Phone,

    /// <summary>E-mail address that is not the hub's.</summary>
    Email,

    /// <summary>Day of birth, or the day on which a baby was due.</summary>
    BirthDate,

    /// <summary>Number of a case, crime, incident, court, hospital or pupil file.</summary>
    Reference,

    /// <summary>Exact day in the story of a family.</summary>
    ExactDate,

    /// <summary>Age in days or weeks, or in years and months, of one child.</summary>
    ExactAge,

    /// <summary>Name of a person in the story of a family.</summary>
    Name,

    /// <summary>School, street, small place, service or employer in the story of a family.</summary>
    Place,

    /// <summary>Details that together point to one family: refused.</summary>
    Combination,

    /// <summary>Details that come near to it.</summary>
    NearCombination,

    /// <summary>A small count of people, given or to be worked out.</summary>
    SmallNumber,
}
