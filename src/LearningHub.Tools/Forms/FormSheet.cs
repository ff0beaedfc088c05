using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;

namespace LearningHub.Tools.Forms;

/// <summary>A form to send out: the questions of one role, with everything that is printed on a copy.</summary>
public sealed record FormSheet
{
    /// <summary>Id of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>Title, edition, date and code of the copy.</summary>
    public required Paper Paper { get; init; }

    /// <summary>The role in words.</summary>
    public required string RoleLabel { get; init; }

    /// <summary>The questions.</summary>
    public required RoleForm Form { get; init; }

    /// <summary>Language of the words.</summary>
    public required string Language { get; init; }

    /// <summary>The round of an audit that it is for; null for none.</summary>
    public string? Round { get; init; }

    /// <summary>Letters of the cases of that round; empty: people type the letter.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>Whether each person of a course fills one in.</summary>
    public bool IsForPersons { get; init; }

    /// <summary>What stands below the questions.</summary>
    public IReadOnlyList<(string Heading, string Text)> Notes { get; init; } = [];

    /// <summary>Whether it asks for a case and an agency.</summary>
    public bool AsksForCase { get; init; } = true;

    /// <summary>The form of a role; null if the resource is not a tool with questions.</summary>
    /// <param name="library">The library.</param>
    /// <param name="resource">The tool.</param>
    /// <param name="role">Id of the role; null: every question.</param>
    public static FormSheet? For(LinkedLibrary library, Resource resource, string? role) =>
        resource.Details is not ToolDetails { Questions: { } set } || !set.Questions.Any() ? null : new FormSheet
        {
            Tool = resource.Id,
            Paper = Paper.ForResource(resource, library.Settings),
            RoleLabel = role is null ? "Everybody" : library.Vocabularies.Audiences.Find(role)?.Label ?? role,
            Form = RoleForm.For(set, role),
            Language = resource.Language ?? library.Settings.Language,
            AsksForCase = set.Score is null,
            IsForPersons = set.AnsweredBy is AnsweredBy.Person,
            Notes = FormNotes.For((ToolDetails)resource.Details),
        };

    /// <summary>Name of a file for it.</summary>
    /// <param name="ending">With the full stop.</param>
    public string FileName(string ending) =>
        $"{Tool}{(Form.Role is null ? string.Empty : $"-{Form.Role}")}{(Round is null ? string.Empty : $"-{Round}")}{ending}";
}
