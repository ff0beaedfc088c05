namespace LearningHub.Cli.Starting;

/// <summary>The box that marks an example on its page. Examples are recognised by it.</summary>
internal static class ExampleNote
{
    private const string FirstLine = "::: note An example that came with the program";

    /// <summary>The box.</summary>
    public static string Box { get; } =
        $"{FirstLine}\nThis page shows what a hub can hold. It is not about the work of this board. Remove this box to keep the "
            + "page.\n:::\n";

    /// <summary>Whether a page has the box.</summary>
    public static bool IsOn(string page) =>
        page.Split('\n').Any(line => line.TrimEnd('\r', ' ').Equals(FirstLine, StringComparison.Ordinal));
}
