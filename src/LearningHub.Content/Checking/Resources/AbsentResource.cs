using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Explains why a resource that is referred to is not on the site, although its file exists.</summary>
internal static class AbsentResource
{
    /// <summary>The message for a name.</summary>
    public static string Message(string written, Resource absent) => absent.Status is ResourceStatus.Draft
        ? $"\"{written}\" names a draft, which is not part of the site."
        : $"\"{written}\" names a resource that is held back until its publishing day, {DayText.Words(absent.Published)}.";

    /// <summary>The advice for it.</summary>
    public static string Advice(Resource absent) => absent.Status is ResourceStatus.Draft
        ? "Publish the draft, or remove the name until then."
        : "Remove the name until then, or give this resource the same publishing day.";
}
