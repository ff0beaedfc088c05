namespace LearningHub.Theme.Default.Examples;

/// <summary>A component with realistic parameters.</summary>
/// <param name="Name">What it shows, as an address: <c>key-facts-with-dates</c>.</param>
/// <param name="Component">The component.</param>
/// <param name="Parameters">Its parameters by name.</param>
public sealed record ComponentExample(string Name, Type Component, IReadOnlyDictionary<string, object?> Parameters) : ThemeExample(Name)
{
    /// <summary>An example with one parameter.</summary>
    public static ComponentExample Create<TComponent>(string name, string parameter, object? value) =>
        new(name, typeof(TComponent), new Dictionary<string, object?> { [parameter] = value });

    /// <inheritdoc/>
    public override Task WriteAsync(TextWriter output) =>
        DefaultTheme.Instance.WriteAsync(typeof(ExamplePage), nameof(ExamplePage.Example), this, output);
}
