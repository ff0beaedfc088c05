using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Explains why a resource that is referred to is not on the site, although its file exists.</summary>
internal static class AbsentResource
{
    /// <summary>The message for a name.</summary>
    public static string Message(string written, Resource absent, CheckContext context)
    {
        if (absent.Status is ResourceStatus.Draft) return $"\"{written}\" names a draft, which is not part of the site.";
        return IsOver(absent, context)
            ? $"\"{written}\" names a resource that is on the site until {DayText.Words(absent.PublishUntil!.Value.Value)} and then gone."
            : $"\"{written}\" names a resource that is held back until its publishing day, {DayText.Words(absent.Published)}.";
    }

    /// <summary>The advice for it.</summary>
    public static string Advice(Resource absent, CheckContext context)
    {
        if (absent.Status is ResourceStatus.Draft) return "Publish the draft, or remove the name until then.";
        return IsOver(absent, context)
            ? "Remove the name, or give this resource the same publish-until."
            : "Remove the name until then, or give this resource the same publishing day.";
    }

    private static bool IsOver(Resource absent, CheckContext context) =>
        absent.PublishUntil is { } until && context.HasPassed(until.Value);
}
