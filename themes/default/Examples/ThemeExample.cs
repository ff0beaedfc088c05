namespace LearningHub.Theme.Default.Examples;

/// <summary>An example of a part of the theme. All its words are made up.</summary>
/// <param name="Name">What it shows, as an address: <c>key-facts-with-dates</c>.</param>
public abstract record ThemeExample(string Name)
{
    /// <summary>Writes the example as a whole page.</summary>
    public abstract Task WriteAsync(TextWriter output);
}
