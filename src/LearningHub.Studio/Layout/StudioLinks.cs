using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.DataFiles.Questions;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Studio.Layout;

/// <summary>Addresses of the studio.</summary>
public static class StudioLinks
{
    /// <summary>Where a file is edited.</summary>
    public static string Edit(string path) => ContentPaths.Read(path) is { } place
        ? $"/edit/{place.Type.Section}/{place.Id}"
        : FormOf(path) is not null ? Settings(path) : WholeFile(path);

    /// <summary>The data file with a form of its own at a path: settings, or the questions of a tool. Null if it has none.</summary>
    public static DataFile? FormOf(string path) => path == HubKeys.File.Name ? HubKeys.File
        : path == SafetyKeys.File.Name ? SafetyKeys.File
        : path.StartsWith($"{ResourceType.Tool.Section}/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
        ? ToolFormKeys.File with { Name = path } : null;

    /// <summary>The form of a data file.</summary>
    public static string Settings(string path) => $"/settings?file={Uri.EscapeDataString(path)}";

    /// <summary>A file as one text.</summary>
    public static string WholeFile(string path) => $"/file?path={Uri.EscapeDataString(path)}";

    /// <summary>The form for a resource at one of the parts of the studio.</summary>
    public static string Resource(string part, string section, string id) => $"/{part}/{section}/{id}";

    /// <summary>A day as people write it.</summary>
    public static string Day(DateOnly? day) =>
        day?.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "not said";

    /// <summary>A moment as people write it.</summary>
    public static string Moment(DateTimeOffset at) =>
        at.ToLocalTime().ToString("d MMMM yyyy, HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
