namespace LearningHub.Tests.Support;

/// <summary>Compares a text with the one kept beside the tests. With UPDATE_GOLDEN=1 in the environment it is written again, to be reviewed
/// in the diff.</summary>
internal static class Golden
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"There is no golden file {name}. Run the tests with UPDATE_GOLDEN=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
