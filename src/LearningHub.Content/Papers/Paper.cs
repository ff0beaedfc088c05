using System.Globalization;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Content.Papers;

/// <summary>What is printed on every download of a resource: title, edition, date, a short address and a check code. With it people can
/// check whether a copy is still current.</summary>
public sealed record Paper
{
    /// <summary>Where codes are checked, from the root of the hub.</summary>
    public const string CheckFolder = "/check/";

    /// <summary>Id of the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The day from which the edition applies; null if the resource gives no day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The check code.</summary>
    public required CheckCode Code { get; init; }

    /// <summary>The address of the resource, without "https://".</summary>
    public required string ShortAddress { get; init; }

    /// <summary>Where the code can be checked, without "https://".</summary>
    public required string CheckAddress { get; init; }

    /// <summary>The board that published it.</summary>
    public required string Board { get; init; }

    /// <summary>Whether the page for codes knows this one.</summary>
    public bool IsChecked { get; init; } = true;

    /// <summary>The line at the foot of every copy. A copy of what has no code names the page with the newest text instead.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture,
        $"{Title}. Edition {Edition}{(Date is { } date ? $", {date:d MMMM yyyy}" : string.Empty)}. ")
            + (IsChecked ? $"Check code {Code} at {CheckAddress}" : $"Newest text: {ShortAddress}");

    /// <summary>Whether copies of a resource have a code: those that people download and keep.</summary>
    public static bool HasCode(Resource resource) =>
        HasCode(resource.Type);

    /// <summary>Whether copies of resources of a type have a code.</summary>
    public static bool HasCode(ResourceType type) => type == ResourceType.Tool || type == ResourceType.Training
        || type == ResourceType.Session || type == ResourceType.Briefing;

    /// <summary>The paper of the current version of a resource.</summary>
    public static Paper ForResource(Resource resource, HubSettings settings)
    {
        var code = CodeOf(resource);
        return new Paper
        {
            Id = resource.Id,
            Title = resource.Title,
            Edition = code.Edition,
            Date = resource.Editions is [.., var last] ? last.Date : resource.Reviewed ?? resource.Published,
            Code = code,
            IsChecked = HasCode(resource),
            ShortAddress = Short(settings.Address, resource.Address),
            CheckAddress = Short(settings.Address, $"{CheckFolder}{code}"),
            Board = settings.Board,
        };
    }

    /// <summary>The code of the current version of a resource.</summary>
    public static CheckCode CodeOf(Resource resource) =>
        new(CheckCode.WorkOf(resource.Id), resource.Editions is [.., var last] ? last.Number : 1, CurrentText(resource));

    /// <summary>The four characters of the current text of a resource.</summary>
    public static string CurrentText(Resource resource) => CheckCode.TextOf(TextDigest.For(resource));

    private static string Short(Uri address, string rooted)
    {
        var full = new Uri(address, rooted.TrimStart('/')).AbsoluteUri;
        return full[(full.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/');
    }
}
