using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders.Facts;

/// <summary>Makes the facts that stand at the top of an event, of an entry of the directory or of a programme.</summary>
internal static class LeadFactBuilder
{
    /// <summary>The facts; empty for other types.</summary>
    public static IReadOnlyList<KeyFact> Build(Resource resource, LinkedLibrary library, PageUrls urls) => resource.Details switch
    {
        EventDetails details => [.. OfEvent(details, library, urls)],
        LocalHelpDetails details => [.. OfLocalHelp(details)],
        ProgrammeDetails details => [.. OfProgramme(details)],
        _ => [],
    };

    private static IEnumerable<KeyFact> OfEvent(EventDetails details, LinkedLibrary library, PageUrls urls)
    {
        if (details.Starts is { } starts) yield return new KeyFact(details.Ends is null ? "Day" : "From") { Date = starts.Value };
        if (details.Ends is { } ends) yield return new KeyFact("To") { Date = ends.Value };
        if (details.Time is { } time) yield return new KeyFact("Time") { Text = time };
        if (details.Venue is { } venue) yield return new KeyFact("Where") { Text = venue };
        if (details.Course is { } id && library.ById.TryGetValue(id.Value, out var course))
            yield return new KeyFact("Course") { Links = [new LinkItem(course.Title, urls.To(course)) { Language = course.Language }] };
        if (details.Places is { } places)
            yield return new KeyFact("Places") { Text = places.ToString(CultureInfo.InvariantCulture) + WaitingList(details) };
        if (details.Price is { } price) yield return new KeyFact("Cost") { Text = price };
        if (details.Booking is { } booking) yield return new KeyFact("Booking") { Text = booking };
    }

    private static string WaitingList(EventDetails details) => details.HasWaitingList switch
    {
        true => ", with a waiting list",
        false => ", without a waiting list",
        _ => string.Empty,
    };

    private static IEnumerable<KeyFact> OfProgramme(ProgrammeDetails details)
    {
        if (details.Outcome is { } outcome) yield return new KeyFact("Outcome") { Text = outcome };
        if (details.OutcomeBase is { } number) yield return new KeyFact("Rests on") { Text = number };
        yield return new KeyFact("Cost") { Text = ProgrammeWords.Cost(details) };
    }

    private static IEnumerable<KeyFact> OfLocalHelp(LocalHelpDetails details)
    {
        if (details.Telephone is { } number)
            yield return new KeyFact("Ring") { Links = [new LinkItem(number.Value, TelephoneAddress.FromNumber(number.Value))] };
        if (details.Hours is { } hours) yield return new KeyFact("Open") { Text = hours };
        if (details.ForWhom is { } whom) yield return new KeyFact("Who can use it") { Text = whom };
        if (details.HowToGetHelp is { } how) yield return new KeyFact("How to get help") { Text = how };
        if (details.Area is { } area) yield return new KeyFact("Where") { Text = area };
        if (details.WebAddress is { } address) yield return new KeyFact("Website") { Links = [new LinkItem(address.Value, address.Value)] };
        if (details.Email is { } email) yield return new KeyFact("Mail") { Links = [new LinkItem(email.Value, $"mailto:{email.Value}")] };
    }
}
