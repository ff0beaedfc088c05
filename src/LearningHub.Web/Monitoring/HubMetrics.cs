using System.Diagnostics.Metrics;

namespace LearningHub.Web.Monitoring;

/// <summary>
/// Counters that the framework does not have. The framework itself measures requests and their duration by address and status
/// (<c>http.server.request.duration</c>, tag <c>http.route</c>). Neither the words of a query nor the address of a client is recorded.
/// </summary>
public sealed class HubMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "LearningHub.Web";

    private readonly Counter<long> answers;
    private readonly Counter<long> refusals;

    /// <summary>Makes the counters.</summary>
    public HubMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        answers = meter.CreateCounter<long>("hub.api.answers", "{answer}", "Lists answered by the API, and whether they were empty.");
        refusals = meter.CreateCounter<long>("hub.api.refusals", "{query}", "Queries refused because of an error in them.");
    }

    /// <summary>Counts a list that was answered.</summary>
    /// <param name="endpoint">Name of the address in OpenAPI.</param>
    /// <param name="total">Number of records found.</param>
    public void Answered(string endpoint, int total) => answers.Add(1, new("endpoint", endpoint), new("empty", total == 0));

    /// <summary>Counts a query that was refused.</summary>
    /// <param name="endpoint">Name of the address in OpenAPI.</param>
    public void Refused(string endpoint) => refusals.Add(1, new KeyValuePair<string, object?>("endpoint", endpoint));
}
