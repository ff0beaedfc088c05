namespace LearningHub.Browser.Tests;

// Each collection runs at the same time as the others, in a browser of its own: a test waits more than it works.

/// <summary>Tests with axe of one page of every kind.</summary>
[CollectionDefinition("pages")]
public sealed class PageTests : ICollectionFixture<HubInBrowser>;

/// <summary>Other tests of one page of every kind.</summary>
[CollectionDefinition("kinds")]
public sealed class KindTests : ICollectionFixture<HubInBrowser>;

/// <summary>Tests of how pages are laid out, printed and loaded, and of what readers do on them.</summary>
[CollectionDefinition("reading")]
public sealed class ReadingTests : ICollectionFixture<HubInBrowser>;

/// <summary>Tests of search and tools.</summary>
[CollectionDefinition("work")]
public sealed class WorkTests : ICollectionFixture<HubInBrowser>;

/// <summary>Tests of the studio and of the pictures in its help.</summary>
[CollectionDefinition("studio")]
public sealed class StudioPageTests : ICollectionFixture<HubInBrowser>;
