namespace LearningHub.Benchmarks;

/// <summary>A made-up resource, from which the file of either generator is written.</summary>
internal sealed record GeneratedResource(
    string Section, string Id, string Title, string Summary, string[] Themes, string[] Audiences, string Published, GeneratedResource[] Related, string Body);
