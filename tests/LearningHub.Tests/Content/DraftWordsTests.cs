using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content;

public sealed class DraftWordsTests
{
    [Fact]
    public void A_new_resource_cannot_be_published_as_hub_new_wrote_it()
    {
        var audit = ResourceDraft.Write(ResourceType.Audit, "an-audit", SmallHub.Today);
        Assert.Empty(SmallHub.Faults(("audits/an-audit.md", audit)));
        var published = audit.Replace("status: draft", "status: published", StringComparison.Ordinal);
        Assert.Equal(
            ["The owner is still that of the draft.", "The summary is still that of the draft.", "A finding still has the heading of the draft."],
            SmallHub.Faults(("audits/an-audit.md", published)).Where(fault => fault.Code == DiagnosticCodes.DraftWordsLeft).Select(fault => fault.Message));
    }

    [Fact]
    public void What_an_import_set_aside_cannot_be_published() =>
        Assert.Equal("LH311", Assert.Single(SmallHub.Faults(("briefings/a.md", SmallHub.Resource("Words.\n\n## Set aside by the import\n\nMore.")))).Code.Id);
}
