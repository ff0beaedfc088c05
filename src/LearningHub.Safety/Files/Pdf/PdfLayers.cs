using LearningHub.Safety.Files.Findings;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>Layers that are switched off (ISO 32000-1, 8.11): anyone can switch them on.</summary>
internal static class PdfLayers
{
    /// <summary>Reports layers that do not show when the file is opened.</summary>
    public static void Inspect(PdfObjects objects, DictionaryToken catalogue, FindingList found)
    {
        if (objects.Value(catalogue, "OCProperties") is not DictionaryToken properties) return;
        if (objects.Value(properties, "D") is not DictionaryToken standard) return;
        var hidden = objects.Value(standard, "OFF") as ArrayToken;
        if (hidden is null && PdfObjects.TextOf(objects.Value(standard, "BaseState")) == "OFF")
            hidden = objects.Value(properties, "OCGs") as ArrayToken;
        foreach (var layer in hidden?.Data.Take(50) ?? [])
        {
            var name = objects.Resolve(layer) is DictionaryToken group ? objects.Text(group, "Name") : null;
            found.Hidden("a hidden layer", name, objects.Where("layers"), "Anyone can switch it on in a PDF reader.");
        }
    }
}
