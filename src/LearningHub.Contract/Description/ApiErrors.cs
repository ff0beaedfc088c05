namespace LearningHub.Contract.Description;

/// <summary>Every kind of error of the API, in order of status.</summary>
public static class ApiErrors
{
    /// <summary>The request is not valid HTTP.</summary>
    public static ErrorDescription BadRequest { get; } =
        new(400, "Request not understood", "The request is not well formed. Check how your program writes addresses and headers.");

    /// <summary>There is nothing at the address.</summary>
    public static ErrorDescription NotFound { get; } =
        new(404, "Not found", "There is nothing at this address. Check the spelling of the path and of the id.");

    /// <summary>The method is not offered.</summary>
    public static ErrorDescription MethodNotAllowed { get; } = new(405, "Method not allowed", "Data can only be read: use GET or HEAD.");

    /// <summary>Only JSON is offered.</summary>
    public static ErrorDescription NotAcceptable { get; } =
        new(406, "Not acceptable", "Answers are JSON. Ask for application/json, or leave the Accept header out.");

    /// <summary>The resource has been withdrawn.</summary>
    public static ErrorDescription Gone { get; } =
        new(410, "Withdrawn", "What was at this address has been removed from the library. Remove your copy.");

    /// <summary>The query is too long.</summary>
    public static ErrorDescription TooLong { get; } =
        new(414, "Query too long", "The query is longer than 4,096 bytes. Ask for less at once.");

    /// <summary>The query cannot be answered as it is.</summary>
    public static ErrorDescription Refused { get; } =
        new(422, "Query refused", "Something in the query is not valid. Nothing was guessed: see each error.");

    /// <summary>Too many requests.</summary>
    public static ErrorDescription TooMany { get; } =
        new(429, "Too many requests", "You have asked more often than the limit allows. Wait as long as Retry-After says.");

    /// <summary>Server error.</summary>
    public static ErrorDescription ServerError { get; } =
        new(500, "Server error", "Something went wrong on our side. It has been noted. Try again later.");

    /// <summary>No data to answer from.</summary>
    public static ErrorDescription Unavailable { get; } =
        new(503, "No release loaded", "The host has no undamaged release to answer from. Try again in a minute.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ErrorDescription> All { get; } =
        [BadRequest, NotFound, MethodNotAllowed, NotAcceptable, Gone, TooLong, Refused, TooMany, ServerError, Unavailable];
}
