namespace LearningHub.Contract.Library;

/// <summary>Whose library it is.</summary>
public sealed record HubRecord
{
    /// <summary>Name of the hub.</summary>
    public required string Name { get; init; }

    /// <summary>The board that runs it.</summary>
    public required string Board { get; init; }

    /// <summary>Its purpose, in one line.</summary>
    public required string Tagline { get; init; }

    /// <summary>Language of its own words, for example "en-GB".</summary>
    public required string Language { get; init; }

    /// <summary>Full address of its home page, with a slash at the end.</summary>
    public required string Url { get; init; }

    /// <summary>Label of the licence of the data; left out if the board has named none.</summary>
    public string? Licence { get; init; }

    /// <summary>Whom to ask, an e-mail address.</summary>
    public required string Contact { get; init; }

    /// <summary>Whether browsers are told to use https for all names below the hub's own as well; left out where they are not.</summary>
    public bool? HttpsForSubdomains { get; init; }

    /// <summary>For how many weeks the host keeps counts of what people search for; left out where nothing is counted.</summary>
    public int? CountSearches { get; init; }
}
