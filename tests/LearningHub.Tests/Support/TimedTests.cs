namespace LearningHub.Tests.Support;

/// <summary>Tests that compare processor times run after all others and one after another: what other tests leave to the garbage collector
/// would be counted as theirs. <c>tests/run.sh</c> runs those with the trait in a process of their own.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimedTests
{
    public const string Name = "timed";

    public const string Trait = "Category";

    public const string Value = "Timed";
}
