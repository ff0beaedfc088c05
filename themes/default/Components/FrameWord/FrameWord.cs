using LearningHub.Site.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LearningHub.Theme.Default.Components;

/// <summary>A phrase of the chrome in the language of the page. If it is not translated, it is English and marked as such for screen
/// readers.</summary>
public sealed class FrameWord : ComponentBase
{
    /// <summary>The chrome of the page.</summary>
    [Parameter, EditorRequired] public Chrome Chrome { get; set; } = default!;

    /// <summary>The English phrase.</summary>
    [Parameter, EditorRequired] public string Text { get; set; } = string.Empty;

    /// <summary>The phrase for an attribute, whose language cannot be marked.</summary>
    public static string Plain(Chrome chrome, string phrase) => chrome.Words?.ByPhrase.GetValueOrDefault(phrase) ?? phrase;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Chrome.Words is not { } words) builder.AddContent(0, Text);
        else if (words.ByPhrase.TryGetValue(Text, out var word)) builder.AddContent(1, word);
        else
        {
            builder.OpenElement(2, "span");
            builder.AddAttribute(3, "lang", Chrome.Language);
            builder.AddAttribute(4, "dir", "auto");
            builder.AddContent(5, Text);
            builder.CloseElement();
        }
    }
}
