using LearningHub.Safety;
using LearningHub.Safety.Words;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety.Words;

/// <summary>A given name in the list of public names makes every child who bears it public.</summary>
public sealed class PublicNameTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "Words");

    [Fact]
    public void No_given_name_is_public_without_a_reason()
    {
        _ = new SafetyChecker(new SafetySettings());
        var reasons = File.ReadLines(Path.Combine(Folder, "public-given-names.txt"))
            .Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var given = WordLists.Entries.EntriesOf(Lists.Public).Where(IsGivenName).Distinct(StringComparer.Ordinal);
        Assert.Equal([], given.Where(name => !reasons.ContainsKey(name)));
    }

    private static bool IsGivenName(string entry) =>
        !entry.Contains(' ', StringComparison.Ordinal) && !entry.Contains('*', StringComparison.Ordinal)
        && ((WordBook.Find(entry) & WordFlags.Given) != 0 || WordLists.Entries.ListsOf(entry).Has(Lists.GivenNames));
}
