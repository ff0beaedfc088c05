using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Contract.Problems;

/// <summary>The texts of the API's refusals of a query.</summary>
public static class ApiRefusals
{
    private const int LongestEcho = 100;

    /// <summary>What was withdrawn, when, why, and what has replaced it.</summary>
    public static string Withdrawn(WithdrawnRecord entry) => string.Concat(
        string.Create(CultureInfo.InvariantCulture, $"This resource was removed from the library on {entry.Withdrawn:d MMMM yyyy}."),
        entry.Reason is { } reason ? $" {reason}" : string.Empty,
        entry.ReplacedBy is { } next ? $" \"{next.Id}\" has replaced it." : string.Empty);

    /// <summary>There is no such parameter.</summary>
    public static ProblemEntry Unknown(EndpointDescription endpoint, string name)
    {
        var names = endpoint.Parameters.Select(parameter => parameter.Name).ToArray();
        return new ProblemEntry
        {
            Parameter = Cut(name),
            Message = names.Length == 0
            ? "There is no such parameter. This address has none."
                : $"There is no such parameter. This address has: {string.Join(", ", names)}.",
            DidYouMean = DidYouMean.Nearest(name, names),
        };
    }

    /// <summary>It is given more than once, but may have only one value.</summary>
    public static ProblemEntry Repeated(ParameterDescription parameter) =>
        new() { Parameter = parameter.Name, Message = "It may be given only once." };

    /// <summary>It has no value.</summary>
    public static ProblemEntry Empty(ParameterDescription parameter) =>
        Entry(parameter, string.Empty, $"It has no value. Write one, for example {parameter.Name}={parameter.Example}, or leave it out.");

    /// <summary>Its value is too long.</summary>
    public static ProblemEntry TooLong(ParameterDescription parameter, string value) =>
        Entry(parameter, value,
            string.Create(CultureInfo.InvariantCulture,
            $"A value may have {ApiParameters.LongestValue} characters; this has {value.Length}."));

    /// <summary>It is not a number, or out of range.</summary>
    public static ProblemEntry Number(ParameterDescription parameter, string value) =>
        Entry(parameter, value,
            string.Create(CultureInfo.InvariantCulture, $"It must be a whole number from {parameter.Least} to {parameter.Most}."));

    /// <summary>It is not a date.</summary>
    public static ProblemEntry Day(ParameterDescription parameter, string value) =>
        Entry(parameter, value, $"It must be a date, written as {parameter.Example}.");

    /// <summary>A range of dates ends before it begins.</summary>
    public static ProblemEntry Span(ParameterDescription to, string value, ParameterDescription from) =>
        Entry(to, value, $"It must not be before {from.Name}.");

    /// <summary>It is not one of the allowed words.</summary>
    public static ProblemEntry Choice(ParameterDescription parameter, string value) =>
        Entry(parameter, value, $"It must be one of: {string.Join(", ", parameter.Choices)}.",
            DidYouMean.Nearest(value, parameter.Choices));

    /// <summary>It is not a term of its vocabulary.</summary>
    public static ProblemEntry Term(ParameterDescription parameter, string value, VocabularyRecord vocabulary) => Entry(
        parameter, value, $"It is not a term of this vocabulary. See {ApiDescription.Vocabularies.Path}/{vocabulary.Id} for all of them.",
        DidYouMean.Nearest(value, vocabulary.Terms.Select(term => term.Id)) ?? ByLabel(value, vocabulary));

    /// <summary>There is no resource with this id.</summary>
    public static ProblemEntry Resource(ParameterDescription parameter, string value, LibraryDataset dataset) =>
        Entry(parameter, value, "There is no resource with this id.", DidYouMean.Nearest(value, dataset.ResourceIds));

    /// <summary>A resource has no finding or recommendation with this id.</summary>
    /// <param name="parameter">The part of the path.</param>
    /// <param name="value">The id that was asked for.</param>
    /// <param name="known">The ids that the resource has, with its own id and a hash sign before them.</param>
    public static ProblemEntry Part(ParameterDescription parameter, string value, IReadOnlyList<string> known)
    {
        string[] ids = [.. known.Select(id => id[(id.IndexOf('#', StringComparison.Ordinal) + 1)..])];
        var message = ids.Length == 0
            ? $"The resource has no {parameter.Name}."
            : $"The resource has no {parameter.Name} with this id. It has: {string.Join(", ", ids)}.";
        return Entry(parameter, value, message, DidYouMean.Nearest(value, ids));
    }

    /// <summary>There is no vocabulary with this id.</summary>
    public static ProblemEntry Vocabulary(ParameterDescription parameter, string value, LibraryDataset dataset) =>
        Entry(parameter, value, $"There is no vocabulary with this id. There are: {string.Join(", ", dataset.VocabularyIds)}.",
            DidYouMean.Nearest(value, dataset.VocabularyIds));

    // People know terms by their labels: "Supervision" or "Young carers".
    private static string? ByLabel(string value, VocabularyRecord vocabulary) =>
        DidYouMean.Nearest(value, vocabulary.Terms.Select(term => term.Label)) is { } label
            ? vocabulary.Terms.First(term => term.Label == label).Id : null;

    private static ProblemEntry Entry(ParameterDescription parameter, string value, string message, string? meant = null) =>
        new() { Parameter = parameter.Name, Value = Cut(value), Message = message, DidYouMean = meant };

    private static string Cut(string text) => text.Length <= LongestEcho ? text : $"{text[..LongestEcho]}…";
}
