using LearningHub.Cli.Options;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Cli.Commands.Tools;

/// <summary>A tool of the library, named on the command line.</summary>
/// <param name="Library">The library.</param>
/// <param name="Tool">The tool.</param>
/// <param name="Questions">Its questions.</param>
internal sealed record ToolChoice(LinkedLibrary Library, Resource Tool, QuestionSet Questions)
{
    /// <summary>Finds a tool.</summary>
    /// <exception cref="IOException">There is no tool with this id, or it has no questions; the message lists the tools.</exception>
    public static ToolChoice Find(ContentFolder folder, string id, CancellationToken cancellation)
    {
        var library = Content.Library.Load(folder.Files, ContentFolder.Options(drafts: true), cancellation);
        if (library.Linked is not { } linked) throw new IOException("The library cannot be read. Run \"hub check\" to see why.");
        var tools = linked.Resources.Where(each => each.Details is ToolDetails { Questions: { } set } && set.Questions.Any()).ToArray();
        var tool = tools.FirstOrDefault(each => each.Id == id) ?? throw new IOException(
            $"\"{id}\" is not a tool with questions. {DidYouMean.Sentence(id, tools.Select(each => each.Id))}"
                + $"Tools: {string.Join(", ", tools.Select(each => each.Id).Order(StringComparer.Ordinal))}.");
        return new ToolChoice(linked, tool, ((ToolDetails)tool.Details!).Questions!);
    }

    /// <summary>Roles that have a form; a single null for a form for everybody.</summary>
    public IReadOnlyList<string?> Roles => Questions.Roles.Count == 0 ? [null] : [.. Questions.Roles.Select(role => (string?)role.Value)];

    /// <summary>The roles to export: the one that is named, or all.</summary>
    /// <exception cref="IOException">The tool has no form for the role.</exception>
    public IReadOnlyList<string?> Chosen(string? role)
    {
        if (role is null) return Roles;
        if (Roles.Contains(role)) return [role];
        var known = Roles.OfType<string>().ToArray();
        throw new IOException(known.Length == 0 ? "This tool has one form for everybody. Leave --role out."
            : $"The tool has no form for \"{role}\". {DidYouMean.Sentence(role, known)}Roles: {string.Join(", ", known)}.");
    }
}
