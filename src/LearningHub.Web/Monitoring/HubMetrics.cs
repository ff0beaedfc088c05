using System.Diagnostics.Metrics;

namespace LearningHub.Web.Monitoring;

/// <summary>
/// Counts what the framework does not. Requests and how long they take, by address of the API and by status, are the framework's own
/// (<c>http.server.request.duration</c>, tag <c>http.route</c>). No words of a query and no address of a client is ever recorded.
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
        answers = meter.CreateCounter<long>("hub.api.answers", "{answer}", "Lists answered by the API, and whether anything was in them.");
        refusals = meter.CreateCounter<long>("hub.api.refusals", "{query}", "Queries refused because something in them does not fit.");
    }

    /// <summary>Counts a list that was answered: a query without results is one with a total of 0.</summary>
    /// <param name="endpoint">Which address, by its name in OpenAPI.</param>
    /// <param name="total">Number of things found.</param>
    public void Answered(string endpoint, int total) => answers.Add(1, new("endpoint", endpoint), new("empty", total == 0));

    /// <summary>Counts a query that was refused.</summary>
    /// <param name="endpoint">Which address, by its name in OpenAPI.</param>
    public void Refused(string endpoint) => refusals.Add(1, new KeyValuePair<string, object?>("endpoint", endpoint));
}
