using LearningHub.Tests.Support;
using Xunit.Abstractions;

namespace LearningHub.Tests.Safety;

/// <summary>
/// The check on sentences and outlines of someone who knew neither the detectors nor earlier sets. Half of their work is kept here and may
/// be learnt from. The variable <c>SAFETY_SET</c> names a folder with a further set of the same shape: of that only sums are printed, so
/// that nobody can tune to it.
/// </summary>
public sealed class StrangerSetTests(ITestOutputHelper output)
{
    [Fact]
    public void The_half_that_may_be_learnt_from_is_judged_rightly()
    {
        var set = StrangerSet.ReadFolder(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "Stranger"));
        output.WriteLine($"{set.Table}\n{set.Told}");
        Assert.True(set.Identifiers >= 0.98, set.Table);
        Assert.True(set.Others >= 0.95, set.Table);
        Assert.True(set.Precision >= 0.95, set.Table);
        Assert.True(set.KindsRight >= 0.95, set.Table);
        Assert.True(set.Refused >= 0.9 && set.Passed >= 0.9, set.Table);
    }

    /// <summary>Sets of fourteen further strangers, each summed up unread first and learnt from then. They may not fall.</summary>
    [Theory]
    [InlineData("a", 0.97)]
    [InlineData("b", 0.97)]
    [InlineData("c", 0.97)]
    [InlineData("d", 0.97)]
    [InlineData("g", 0.97)]
    [InlineData("h", 0.97)]
    [InlineData("k", 0.95)]
    [InlineData("l", 0.95)]
    [InlineData("j", 0.97)]
    [InlineData("o", 0.97)]
    [InlineData("p", 0.97)]
    [InlineData("m", 0.97)]
    [InlineData("q", 0.97)]
    [InlineData("r", 0.97)]
    public void Sets_that_were_learnt_from_stay_found(string name, double leastKinds)
    {
        var set = StrangerSet.ReadFolder(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "StrangersRead", name));
        output.WriteLine($"{set.Table}\n{set.Told}");
        Assert.True(set.Identifiers >= 0.98, set.Table);
        Assert.True(set.Others >= 0.97, set.Table);
        Assert.True(set.Precision >= 0.97, set.Table);
        Assert.True(set.KindsRight >= leastKinds, set.Table);
        Assert.True(set.Refused >= 0.9 && set.Passed >= 0.9, set.Table);
    }

    [Fact]
    public void Sentences_written_after_each_round_stay_found()
    {
        var set = StrangerSet.ReadFolder(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "OwnRounds"));
        output.WriteLine($"{set.Table}\n{set.Told}");
        Assert.True(set.Identifiers >= 1 && set.Others >= 1 && set.Precision >= 1 && set.KindsRight >= 1, $"{set.Table}\n{set.Told}");
    }

    /// <summary>Sets that were read only after they had been summed up, and of which only some causes were mended. They may not fall.
    /// </summary>
    [Theory]
    [InlineData("n", 0.98, 0.88, 0.97, 0.95)]
    [InlineData("s", 0.97, 0.93, 0.93, 0.95)]
    [InlineData("t", 1.00, 0.98, 0.97, 0.95)]
    [InlineData("u", 1.00, 0.95, 0.98, 0.98)]
    [InlineData("v", 0.97, 0.93, 0.92, 0.94)]
    [InlineData("w", 1.00, 0.95, 0.98, 0.96)]
    [InlineData("x", 1.00, 0.96, 0.98, 0.95)]
    [InlineData("y", 1.00, 0.93, 0.96, 0.95)]
    [InlineData("z", 1.00, 0.83, 0.94, 0.94)]
    [InlineData("aa", 1.00, 0.95, 0.98, 0.96)]
    [InlineData("dd", 1.00, 0.97, 0.98, 0.98)]
    [InlineData("ff", 1.00, 0.97, 0.98, 0.97)]
    [InlineData("gg", 1.00, 0.96, 0.97, 0.95)]
    [InlineData("hh", 1.00, 0.96, 0.97, 0.98)]
    [InlineData("ii", 0.97, 0.95, 0.98, 0.95)]
    [InlineData("jj", 0.97, 0.96, 0.98, 0.95)]
    [InlineData("kk", 1.00, 0.97, 0.97, 0.93)]
    [InlineData("mm", 1.00, 0.98, 0.97, 0.93)]
    [InlineData("nn", 1.00, 0.93, 0.96, 0.96)]
    [InlineData("pp", 1.00, 0.98, 0.96, 0.93)]
    [InlineData("qq", 1.00, 0.95, 0.97, 0.94)]
    [InlineData("rr", 1.00, 0.96, 0.97, 0.97)]
    [InlineData("ss", 0.97, 0.90, 0.94, 0.94)]
    [InlineData("ww", 0.98, 0.93, 1.00, 0.96)]
    [InlineData("tt", 1.00, 1.00, 0.97, 0.98)]
    [InlineData("uu", 1.00, 0.90, 1.00, 0.96)]
    [InlineData("yy", 1.00, 0.96, 0.97, 1.00)]
    [InlineData("zz", 1.00, 0.96, 1.00, 1.00)]
    [InlineData("ab", 0.94, 1.00, 0.97, 0.98)]
    [InlineData("ac", 0.97, 0.98, 0.98, 0.98)]
    [InlineData("ae", 1.00, 0.89, 0.97, 0.97)]
    [InlineData("af", 1.00, 0.96, 1.00, 0.94)]
    [InlineData("ag", 1.00, 0.98, 0.97, 0.95)]
    [InlineData("ah", 1.00, 0.96, 0.97, 0.97)]
    [InlineData("ai", 1.00, 0.96, 1.00, 0.97)]
    [InlineData("aj", 1.00, 0.96, 0.97, 0.97)]
    [InlineData("ak", 1.00, 0.95, 0.98, 0.98)]
    [InlineData("al", 0.97, 0.95, 0.98, 0.97)]
    [InlineData("am", 1.00, 0.95, 1.00, 0.95)]
    [InlineData("an", 1.00, 0.93, 1.00, 0.98)]
    [InlineData("ao", 1.00, 0.89, 0.94, 0.95)]
    [InlineData("ap", 1.00, 0.89, 0.96, 0.96)]
    [InlineData("aq", 1.00, 0.93, 0.95, 0.97)]
    [InlineData("ar", 1.00, 0.96, 1.00, 0.96)]
    [InlineData("as", 1.00, 1.00, 1.00, 0.98)]
    [InlineData("at", 1.00, 0.96, 1.00, 0.96)]
    [InlineData("xx", 1.00, 0.86, 1.00, 0.97)]
    [InlineData("au", 1.00, 0.89, 1.00, 0.97)]
    [InlineData("av", 1.00, 0.89, 0.90, 0.95)]
    [InlineData("aw", 0.97, 0.90, 0.90, 0.97)]
    [InlineData("ay", 0.97, 0.87, 0.95, 0.97)]
    [InlineData("ba", 1.00, 1.00, 1.00, 0.95)]
    [InlineData("bc", 1.00, 0.98, 1.00, 0.97)]
    [InlineData("bd", 1.00, 1.00, 1.00, 1.00)]
    [InlineData("be", 1.00, 0.98, 1.00, 0.96)]
    [InlineData("bf", 1.00, 1.00, 1.00, 0.98)]
    [InlineData("bg", 1.00, 1.00, 1.00, 0.97)]
    [InlineData("bh", 1.00, 1.00, 1.00, 1.00)]
    [InlineData("bi", 1.00, 0.98, 1.00, 0.96)]
    [InlineData("bj", 1.00, 1.00, 1.00, 1.00)]
    [InlineData("bk", 1.00, 0.98, 0.96, 0.94)]
    [InlineData("bl", 1.00, 0.92, 0.96, 0.94, 0.8)]
    [InlineData("bm", 1.00, 0.89, 0.98, 0.94)]
    [InlineData("bn", 1.00, 0.95, 1.00, 0.95)]
    [InlineData("bo", 1.00, 0.90, 0.94, 0.98)]
    [InlineData("bp", 1.00, 0.92, 0.96, 0.95)]
    [InlineData("bq", 0.91, 0.95, 0.96, 0.97)]
    [InlineData("br", 1.00, 0.89, 0.96, 0.96)]
    [InlineData("bs", 0.97, 0.96, 0.97, 0.96)]
    [InlineData("bt", 0.93, 0.79, 0.98, 0.98)]
    [InlineData("bu", 0.94, 0.95, 0.92, 0.95)]
    [InlineData("bw", 1.00, 0.98, 0.97, 0.97)]
    [InlineData("bv", 0.97, 0.92, 0.93, 0.97)]
    [InlineData("cb", 0.99, 0.88, 0.99, 0.95)]
    [InlineData("ce", 0.97, 0.90, 0.93, 0.96)]
    [InlineData("ca", 0.99, 0.99, 0.98, 0.97)]
    [InlineData("cd", 0.99, 0.98, 0.99, 0.96)]
    [InlineData("bx", 0.99, 0.98, 0.98, 0.96)]
    [InlineData("by", 0.99, 0.99, 0.98, 0.96)]
    [InlineData("bz", 0.99, 0.96, 0.96, 0.93)]
    public void Sets_that_were_hardly_learnt_from_stay_found(
        string name, double identifiers, double others, double precision, double kinds, double refused = 0.9)
    {
        var set = StrangerSet.ReadFolder(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "StrangersRead", name));
        output.WriteLine($"{set.Table}\n{set.Told}");
        Assert.True(set.Identifiers >= identifiers && set.Others >= others && set.Precision >= precision, set.Table);
        Assert.True(set.KindsRight >= kinds && set.Refused >= refused && set.Passed >= 0.9, set.Table);
    }

    /// <summary>Sentences that only look like risks, by strangers, and how many of them may be asked about.</summary>
    [Theory]
    [InlineData("vv", 18)]
    [InlineData("ad", 22)]
    public void Look_alikes_are_left_alone(string name, int most)
    {
        var set = StrangerSet.ReadFolder(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "StrangersRead", name));
        output.WriteLine($"{set.Table}\n{set.Told}");
        Assert.True(set.FalseAlarms <= most, set.Table);
    }

    /// <summary>Sentences made to the grammar of each kind: word orders, short forms and look-alikes of the same shape.</summary>
    [Fact]
    public void Families_of_every_kind_are_found()
    {
        var set = StrangerSet.ReadFolder(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "OwnFamilies"));
        output.WriteLine($"{set.Table}\n{set.Told}");
        Assert.True(set.Identifiers >= 0.98 && set.Others >= 0.9 && set.Precision >= 0.97 && set.KindsRight >= 0.97, set.Table);
    }

    [SkippableFact]
    public void A_set_that_nobody_here_has_read_is_summed_up()
    {
        var folder = Environment.GetEnvironmentVariable("SAFETY_SET");
        Skip.If(string.IsNullOrEmpty(folder), "SAFETY_SET names no folder with sentences.jsonl.");
        var table = StrangerSet.ReadFolder(folder!).Table;
        output.WriteLine(table);
        Console.WriteLine(table);
    }
}
