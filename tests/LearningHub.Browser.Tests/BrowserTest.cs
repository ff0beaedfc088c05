namespace LearningHub.Browser.Tests;

/// <summary>A test in the browser. What it opened is closed when it ends: a hundred open pages make every further one slow.</summary>
public abstract class BrowserTest(HubInBrowser hub) : IAsyncLifetime
{
    /// <summary>The hub and the browser that all tests share.</summary>
    protected HubInBrowser Hub => hub;

    /// <inheritdoc/>
    public virtual Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DisposeAsync() => hub.CloseAllAsync();
}
