namespace LearningHub.Site.Pages.Voices;

/// <summary>What somebody said, ready to show.</summary>
/// <param name="Anchor">Id on the page of voices.</param>
/// <param name="Words">The words, without quotation marks.</param>
/// <param name="By">Who said them.</param>
/// <param name="About">What it is about, and where it was said.</param>
/// <param name="Source">The work and the paragraph as text; null where the work is not known.</param>
/// <param name="SourceHref">The entry of the work.</param>
public sealed record VoiceItem(string Anchor, string Words, string By, string About, string? Source, string? SourceHref);
