using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>Makes the contact cards of a hub: the general one from <c>hub.yml</c>, then those from <c>search.yml</c>.</summary>
internal static class ContactCardRecords
{
    /// <summary>All cards, the general one first.</summary>
    public static IReadOnlyList<ContactCardRecord> CreateAll(SiteContext context)
    {
        var concern = context.Settings.Concern;
        var general = new ContactCardRecord
        {
            Id = ContactCardRecord.General,
            Title = concern.Title,
            Text = concern.Text,
            Lines = [.. concern.Lines.Select(line => Line(line.Name, line.Number, line.Note))],
            Resources = Links(concern.More is { } more ? [more] : [], context),
        };
        return [general, .. context.Library.Search.PeopleFirst.Kinds.Select(need => Card(need, concern.Lines, context))];
    }

    private static ContactCardRecord Card(PeopleNeed need, IReadOnlyList<PhoneSettings> known, SiteContext context) => new()
    {
        Id = need.Id,
        Title = need.Title,
        Text = need.Text,
        Lines = [.. need.Lines.Select(line => Line(line, known)).OfType<PhoneLineRecord>()],
        Resources = Links(need.Pages, context),
    };

    private static PhoneLineRecord? Line(PeopleLine line, IReadOnlyList<PhoneSettings> known)
    {
        var same = known.FirstOrDefault(each => each.Name == line.Name.Value);
        return (line.Number ?? same?.Number) is { } number ? Line(line.Name.Value, number, line.Note ?? same?.Note) : null;
    }

    private static PhoneLineRecord Line(string name, string number, string? note) =>
        new() { Name = name, Number = number, Note = string.IsNullOrEmpty(note) ? null : note };

    private static ResourceLinkRecord[] Links(IReadOnlyList<Located<string>> ids, SiteContext context) =>
    [
        .. ids.Select(id => context.Library.ById.GetValueOrDefault(id.Value)).OfType<Resource>()
            .Select(resource => ResourceRecords.Link(resource, context)),
    ];
}
