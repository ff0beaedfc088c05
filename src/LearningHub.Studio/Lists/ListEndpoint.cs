using LearningHub.Content.Editing;
using LearningHub.Content.Editing.Settings;
using LearningHub.Studio.Fields;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Lists;

/// <summary>Shows the lists of the data files entry by entry, and changes them.</summary>
internal static class ListEndpoint
{
    private const int MostShown = 200;

    /// <summary>Shows the entries of a list.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio)
    {
        if (Find(context, studio) is not { } list) return EditEndpoint.NotFoundAsync(context, studio);
        if (Open(studio, list) is not { Editor: var editor }) return LeadToWhole(context, list);
        var words = context.Request.Query["q"].ToString().Trim();
        EntryRow[] rows =
        [
            .. editor.Entries.Select((entry, at) => (entry, at)).Where(each => Holds(each.entry, words))
                .Select(each => new EntryRow(each.at, list.NameOf(each.entry), list.AboutOf(each.entry), each.entry.IsFlat)),
        ];
        return StudioPages.ShowAsync<EntriesView>(context, new EntriesPage(
            studio.Pages.FrameFor(context, list.Label, "Library"), list, words, [.. rows.Take(MostShown)], editor.Entries.Count));
    }

    /// <summary>Shows an entry, or an empty one in which the address may have filled some fields.</summary>
    public static Task ShowEntryAsync(HttpContext context, StudioRequest studio)
    {
        if (Find(context, studio) is not { } list) return EditEndpoint.NotFoundAsync(context, studio);
        if (Open(studio, list) is not { Editor: var editor, Hash: var hash }) return LeadToWhole(context, list);
        var at = NumberIn(context.Request.Query["at"].ToString());
        if (at >= editor.Entries.Count) return EditEndpoint.NotFoundAsync(context, studio);
        var entry = at < 0 ? null : editor.Entries[at];
        if (entry is { IsFlat: false }) return LeadToWhole(context, list);
        var frame = studio.Pages.FrameFor(context, TitleOf(list, entry), "Library");
        return StudioPages.ShowAsync<EntryView>(context, new EntryPage(
            frame, list, at, entry is null ? string.Empty : list.NameOf(entry), hash,
            FieldsOf(studio, list, key => entry?.ValuesFor(key) ?? [.. context.Request.Query[$"set.{key}"].OfType<string>()])));
    }

    /// <summary>Saves or removes an entry, or tries a query with it.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Find(context, studio) is not { } list || Open(studio, list) is not { } opened)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var at = NumberIn(context.Request.Query["at"].ToString());
        var isElsewhere = opened.Hash != form["hash"].ToString();
        // The list may have changed since: the entry is the one with the same name.
        if (at >= 0 && isElsewhere) at = IndexOf(opened.Editor, list, form["was"].ToString());
        if (NumberIn(context.Request.Query["at"].ToString()) >= 0 && (at < 0 || at >= opened.Editor.Entries.Count))
        {
            await ShowAgainAsync(context, studio, list, form, -1, opened, "This entry is no longer in the list. Save it to add it again.");
            return;
        }
        var values = list.Fields.Where(key => form.ContainsKey($"has.{key.Name}")).ToDictionary(
            key => key.Name,
            key => PostedField.Read(form, key.Name, key, at < 0 ? [] : opened.Editor.Entries[at].ValuesFor(key.Name)),
            StringComparer.Ordinal);
        var does = form["do"].ToString();
        var changed = does == "remove" ? opened.Editor.Without(at) : at < 0 ? opened.Editor.With(values) : opened.Editor.With(at, values);
        if (changed is null)
        {
            await ShowAgainAsync(context, studio, list, form, at, opened, does == "remove"
                ? "The last entry of a list can only be removed in the whole file."
                : "This could not be written without changing the text around it. Change it in the whole file.");
            return;
        }
        if (does == "try") await TryAsync(context, studio, list, form, at, opened, changed);
        else await SaveEndpoint.SaveAsync(context, studio, list.File.Name, changed.Text, opened.Hash, list.Address);
    }

    private static Task TryAsync(
        HttpContext context, StudioRequest studio, StudioList list, IFormCollection form, int at, OpenedList opened, ListEditor changed)
    {
        var query = form["query"].ToString().Trim();
        var file = EditableText.Read(studio.Folder.Files.Read(list.File.Name))!;
        var then = studio.Folder.Check(list.File.Name, file.BytesWith(changed.Text));
        var page = PageOf(context, studio, list, form, at, opened, []) with
        {
            Query = query,
            Tried = query.Length == 0 ? null : TriedQuery.Compare(query, studio.Folder.Library, then),
        };
        return StudioPages.ShowAsync<EntryView>(context, page);
    }

    private static Task ShowAgainAsync(
        HttpContext context, StudioRequest studio, StudioList list, IFormCollection form, int at, OpenedList opened, string problem) =>
        StudioPages.ShowAsync<EntryView>(
            context, PageOf(context, studio, list, form, at, opened, [problem]), StatusCodes.Status422UnprocessableEntity);

    private static EntryPage PageOf(
        HttpContext context, StudioRequest studio, StudioList list, IFormCollection form, int at, OpenedList opened, string[] problems)
    {
        var entry = at < 0 ? null : opened.Editor.Entries[at];
        var frame = studio.Pages.FrameFor(context, TitleOf(list, entry), "Library") with { Problems = problems };
        var keys = list.Fields.ToDictionary(key => key.Name, StringComparer.Ordinal);
        return new EntryPage(
            frame, list, at, entry is null ? string.Empty : list.NameOf(entry), opened.Hash,
            FieldsOf(studio, list, key => PostedField.Read(form, key, keys[key], [])));
    }

    private static Field[] FieldsOf(StudioRequest studio, StudioList list, Func<string, IReadOnlyList<string>> valuesOf) =>
        [.. list.Fields.Where(key => key.Keys.Count == 0).Select(key =>
        {
            var field = FieldBuilder.Build(key, key.Name, valuesOf(key.Name), key.IsNeeded, studio.Folder.Library);
            var isLong = key.Name is "meaning" or "description" or "note" or "text" or "help" or "evidence" or "purpose" or "urgent-help"
                && field.Kind is FieldKind.Line;
            return isLong ? field with { Kind = FieldKind.Area } : field;
        })];

    private static StudioList? Find(HttpContext context, StudioRequest studio)
    {
        var list = StudioList.Find(context.Request.Query["file"].ToString(), context.Request.Query["list"].ToString());
        return list is not null && studio.Folder.Files.Exists(list.File.Name) ? list : null;
    }

    private static OpenedList? Open(StudioRequest studio, StudioList list) =>
        EditableText.Read(studio.Folder.Files.Read(list.File.Name)) is { } file
            && list.Read(file.Text) is { } editor ? new OpenedList(editor, file.Hash) : null;

    private static int IndexOf(ListEditor editor, StudioList list, string name)
    {
        for (var i = 0; i < editor.Entries.Count; i++)
        {
            if (list.NameOf(editor.Entries[i]) == name) return i;
        }
        return -1;
    }

    private static bool Holds(ListEntry entry, string words) => words.Length == 0
        || entry.Values.Values.SelectMany(texts => texts).Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static string TitleOf(StudioList list, ListEntry? entry) =>
        entry is null ? $"{list.Label}: new entry" : $"{list.Label}: {list.NameOf(entry)}";

    private static int NumberIn(string text) => int.TryParse(text, out var number) ? number : -1;

    private static Task LeadToWhole(HttpContext context, StudioList list)
    {
        context.Response.Redirect(StudioLinks.WholeFile(list.File.Name));
        return Task.CompletedTask;
    }

    private sealed record OpenedList(ListEditor Editor, string Hash);
}
