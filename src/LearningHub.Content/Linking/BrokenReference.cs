using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Linking;

/// <summary>Makes the diagnostic for an id that nothing in the library has.</summary>
internal static class BrokenReference
{
    /// <summary>Words for the place where readers find resources, findings and recommendations.</summary>
    public const string InLibrary = "in the published library";

    /// <summary>The diagnostic.</summary>
    /// <param name="path">The file that holds the id.</param>
    /// <param name="id">The id as written.</param>
    /// <param name="kind">The kind of thing, for example "resource".</param>
    /// <param name="place">Where it was looked for, for example "in law.yml".</param>
    /// <param name="known">The ids that there are.</param>
    public static Diagnostic Describe(string path, Located<string> id, string kind, string place, IEnumerable<string> known) => new(
        DiagnosticCodes.ReferenceBroken, path, id.At, $"There is no {kind} \"{id.Value}\" {place}.",
        $"{DidYouMean.Sentence(id.Value, known)}Correct it or remove it.");
}
