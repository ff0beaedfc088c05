using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Tools.Forms;

namespace LearningHub.Tools.Word;

/// <summary>Makes content controls with ids that are unique in their document.</summary>
internal sealed class ControlIds
{
    private const int LongestName = 60;

    private int last = 1000;

    /// <summary>The control of a field.</summary>
    public SdtRun Control(FormField field)
    {
        var hasChoices = field.Choices.Count > 0;
        var properties = new SdtProperties(
            new SdtAlias { Val = field.Label.Length > LongestName ? $"{field.Label[..LongestName]}…" : field.Label },
            new Tag { Val = field.Id },
            new SdtId { Val = ++last },
            new ShowingPlaceholder());
        if (hasChoices)
        {
            var list = new SdtContentDropDownList();
            foreach (var choice in field.Choices) list.Append(new ListItem { DisplayText = choice, Value = choice });
            properties.Append(list);
        }
        else properties.Append(new SdtContentText { MultiLine = true });
        return new SdtRun(properties, new SdtContentRun(new Run(
            new RunProperties(new RunStyle { Val = "PlaceholderText" }),
            new Text(hasChoices ? WordForm.ChoosePrompt : WordForm.WritePrompt) { Space = SpaceProcessingModeValues.Preserve })));
    }
}
