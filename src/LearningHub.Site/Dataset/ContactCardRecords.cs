using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>Makes the contact cards of a hub: the general one of <c>hub.yml</c>, then those of <c>search.yml</c>.</summary>
internal static class ContactCardRecords
{
    /// <summary>All cards, the general one first.</summary>
    public static IReadOnlyList<ContactCardRecord> All(SiteContext context)
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
            .. ids.Where(id => context.Library.ById.ContainsKey(id.Value)).Select(id => context.Library.ById[id.Value])
                .Select(resource => new ResourceLinkRecord
            {
                Id = resource.Id,
            Type = resource.Type.Id,
            Title = resource.Title,
            Address = resource.Address,
            Url = context.FullUrl(resource.Address),
        }),
    ];
}
