namespace LearningHub.Browser.Tests;

/// <summary>Tests of pages that people read. They run at the same time as <see cref="WorkTests"/>, in a browser of their own.</summary>
[CollectionDefinition("pages")]
public sealed class PageTests : ICollectionFixture<HubInBrowser>;

/// <summary>Tests of search, tools and the studio.</summary>
[CollectionDefinition("work")]
public sealed class WorkTests : ICollectionFixture<HubInBrowser>;
