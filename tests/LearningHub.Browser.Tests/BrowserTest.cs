namespace LearningHub.Browser.Tests;

/// <summary>A test in the browser. Its pages are closed when it ends, because many open pages make the browser slow.</summary>
public abstract class BrowserTest(HubInBrowser hub) : IAsyncLifetime
{
    /// <summary>The hub and the browser that all tests share.</summary>
    protected HubInBrowser Hub => hub;

    /// <inheritdoc/>
    public virtual Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DisposeAsync() => hub.CloseAllAsync();
}
