using System.Text.RegularExpressions;
using LearningHub.Content.DataFiles.Search;
using LearningHub.Content.Editing;
using LearningHub.Content.Editing.Settings;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Trail;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Spelling;

/// <summary>Answers the spelling check of the editor about words that its dictionary lacks, and adds words to the library.</summary>
internal static partial class SpellingEndpoint
{
    /// <summary>Where the editor asks.</summary>
    public const string Path = "/spelling";

    /// <summary>Where a word is added. For publishers: the search does not correct it from then on.</summary>
    public const string AddPath = "/spelling/add";

    private const int MostWords = 5_000;

    /// <summary>Answers with those of some words that the library knows.</summary>
    public static async Task AnswerAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var words = form["words"].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        await context.Response.WriteAsJsonAsync(
            KnownWords.Collect(studio.Folder, words.Take(MostWords).Distinct(StringComparer.Ordinal)), context.RequestAborted);
    }

    /// <summary>Adds a word to the list of words that are spelt as people mean them.</summary>
    public static async Task AddAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var word = form["word"].ToString().Trim();
        var problem = OneWord().IsMatch(word) ? Add(context.Person(), studio, word) : "Only a single word can be added.";
        context.Response.StatusCode = problem is null ? StatusCodes.Status204NoContent : StatusCodes.Status422UnprocessableEntity;
        if (problem is not null) await context.Response.WriteAsync(problem, context.RequestAborted);
    }

    private static string? Add(StudioPerson person, StudioRequest studio, string word)
    {
        var path = SearchKeys.File.Name;
        if (!studio.Folder.Files.Exists(path)) return $"The library has no {path} that could keep it.";
        if (EditableText.Read(studio.Folder.Files.Read(path)) is not { } file
            || SettingsEditor.Read(file.Text, SearchKeys.All) is not { } editor)
        {
            return $"{path} cannot be read. Correct it first.";
        }
        if (editor.ValuesOf(SearchKeys.NeverCorrected).Contains(word, StringComparer.OrdinalIgnoreCase)) return null;
        var bytes = editor.Add(SearchKeys.NeverCorrected, word) is { } changed ? file.BytesWith(changed.Text) : null;
        if (bytes is null || !DataFiles.MayBeSaved(studio.Folder, path, bytes, out _))
            return $"{path} could not be changed without changing the text around it. Add the word to \"never-corrected\" there.";
        if (!studio.Folder.TrySave(path, file.Hash, bytes)) return $"{path} has been changed in the meantime. Try again.";
        studio.Keep(person, [path], $"Change {path}");
        studio.Trail.Add(person, TrailEvent.SettingsChanged, path);
        return null;
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}'’-]{0,39}$")]
    private static partial Regex OneWord();
}
