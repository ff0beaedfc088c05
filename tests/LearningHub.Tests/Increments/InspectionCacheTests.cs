using LearningHub.Content;
using LearningHub.Content.Checking;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Increments;

/// <summary>What the checks found in an earlier build, taken over by a later one.</summary>
public sealed class InspectionCacheTests
{
    private const string First = "Case 2: A girl, 9 years old, drew her day [@report, 1].";

    private const string Second =
        "In case 2 the father was in prison for arson, and a brother was excluded from school [@report, 1].";

    private const string Source = "source: report\n";

    private static readonly LibraryOptions Options = new(SmallHub.Today);

    [Fact]
    public void A_case_that_meets_one_in_a_changed_resource_is_scored_with_it()
    {
        var alone = Files(First, "Nothing of the kind.");
        var known = Keep(Library.Load(alone, Options, InspectionCache.Empty));
        var taken = Library.Load(alone, Options, known);
        Assert.Empty(Risks(taken));
        // A case that meets no other is taken over: the outline itself was not read again.
        Assert.All(taken.Checks.OfResources.Values, each => Assert.Empty(each.Safety.Cases));
        Assert.Contains(taken.Checks.OfResources.Values, each => each.Safety.CaseKeys.Count > 0);

        var together = Files(First, Second);
        var clean = Library.Load(together, Options);
        Assert.NotEmpty(Risks(clean));
        var met = Library.Load(together, Options, known);
        Assert.Equal(clean.Diagnostics, met.Diagnostics);

        // Of two that meet and are both as before, both are looked at again; of two that no longer meet, neither is found.
        var both = Keep(met);
        Assert.Equal(clean.Diagnostics, Library.Load(together, Options, both).Diagnostics);
        Assert.Empty(Risks(Library.Load(alone, Options, both)));
    }

    private static MemoryFiles Files(string first, string second) => MemoryFiles.FromTexts(SmallHub.Files(
        ("audits/a.md", SmallHub.Resource(first, Source)), ("briefings/b.md", SmallHub.Resource(second, Source))));

    private static Diagnostic[] Risks(Library library) =>
        [.. library.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.Combination)];

    private static InspectionCache Keep(Library library)
    {
        using var bytes = new MemoryStream();
        using (var output = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
            InspectionCache.Write(output, library.Source, library.Checks);
        bytes.Position = 0;
        using var input = new BinaryReader(bytes);
        return InspectionCache.Read(input);
    }
}
