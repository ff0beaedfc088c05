using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="GlossaryView"/>.</summary>
internal static class GlossaryViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("glossary-with-a-contested-term", new GlossaryPage(ExampleCatalogue.Frame("Glossary"))
        {
            Letters =
            [
                new GlossaryLetter("C", "letter-c", [new GlossaryEntryView { Anchor = "chat", Term = "Chat", Meaning = "A talk." }]),
                new GlossaryLetter("T", "letter-t",
                [
                    new GlossaryEntryView
                    {
                        Anchor = "tt", Term = "TT", Expansion = "two & two", Meaning = "Four <or so>.", StatusLabel = "Contested term",
                            Preferred = "four",
                        Synonyms = ["2+2", "twice two"], Source = PageSamples.Source,
                    },
                ]),
            ],
        }),
    ];
}
