using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Site.Pages.Progress;

namespace LearningHub.Site.Html;

/// <summary>Writes findings and recommendations, each with the resources that refer to it.</summary>
internal sealed class ClaimWriter(
    HtmlBuilder html,
    InlineWriter inlines,
    Resource resource,
    LinkedLibrary library,
    PageUrls urls,
    Action<IReadOnlyList<Block>> writeBlocks)
{
    /// <summary>Writes a finding: its kind, heading, text and themes, and the resources that build on it.</summary>
    public void Finding(Finding finding)
    {
        var (style, label) = finding.Kind switch
        {
            FindingKind.Strength => ("strength", "Strength"),
            FindingKind.Concern => ("concern", "Concern"),
            FindingKind.Undecided => ("mixed", "Not yet decided"),
            _ => ("mixed", "Mixed"),
        };
        Open(finding.Id, $"lh-finding lh-finding--{style}");
        html.Raw("<span class=\"lh-tag lh-tag--").Raw(style).Raw("\">").Raw(label).Raw("</span> ");
        Heading(finding.Heading, finding.Id, "finding", finding.Title);
        writeBlocks(finding.Body);
        foreach (var voice in library.VoicesBeside[$"{resource.Id}#{finding.Id}"]) Voice(voice);
        var builders = library.BackLinks.BuildingOn[$"{resource.Id}#{finding.Id}"].Where(other => other.Id != resource.Id).ToArray();
        if (finding.Themes.Count > 0 || builders.Length > 0)
        {
            html.Raw("<dl class=\"lh-facts\">\n");
            Terms("Themes", finding.Themes, library.Vocabularies.PracticeThemes, "/practice-themes/");
            Links("Builds on this", builders);
            html.Raw("</dl>\n");
        }
        html.Raw("</section>\n");
    }

    private void Voice(Voice voice)
    {
        html.Raw("<blockquote class=\"lh-voice\">\n<p>“").Text(voice.Words.Value).Raw("”");
        if (voice.Source is { } source)
        {
            html.Raw(" ");
            inlines.Write([new CitationInline(voice.Words.At, [source])], mark: false);
        }
        html.Raw("</p>\n<footer>").Text($"{voice.By}. {voice.Setting}.").Raw("</footer>\n</blockquote>\n");
    }

    /// <summary>Writes a recommendation: its owner, the findings that it rests on, and the resources that answer it.</summary>
    public void Recommendation(Recommendation recommendation)
    {
        Open(recommendation.Id, "lh-recommendation");
        Heading(recommendation.Heading, recommendation.Id, "recommendation", recommendation.Title);
        writeBlocks(recommendation.Body);
        html.Raw("<dl class=\"lh-facts\">\n");
        if (recommendation.Owner is { } owner) html.Raw("<div><dt>For</dt><dd>").Text(owner).Raw("</dd></div>\n");
        RestsOn(recommendation);
        Terms("Themes", recommendation.Themes, library.Vocabularies.PracticeThemes, "/practice-themes/");
        var answers = library.BackLinks.Answering[$"{resource.Id}#{recommendation.Id}"].ToArray();
        if (answers.Length > 0) Links("Named by", answers);
        else html.Raw("<div><dt>Named by</dt><dd>Nothing in this library yet</dd></div>\n");
        Progress(new RecommendationEntry(resource, recommendation));
        html.Raw("<div><dt>From end to end</dt><dd><a")
            .Attribute("href", urls.To(GeneratedPages.ThreadOf(resource.Id, recommendation.Id)))
            .Raw(">Finding, recommendation, response and re-audit<span class=\"govuk-visually-hidden\">: ").Text(recommendation.Title)
            .Raw("</span></a></dd></div>\n");
        html.Raw("</dl>\n</section>\n");
    }

    private void Progress(RecommendationEntry entry)
    {
        foreach (var act in RecommendationProgress.ActsOn(entry))
            Row("Acted on", act.Date.Value, $", {act.Who}: {act.Change}");
        foreach (var again in RecommendationProgress.ReAuditsOf(entry)) Row("Re-audited", again.Date.Value, $": {again.Found}");
    }

    private void Row(string label, DateOnly day, string text) => html.Raw("<div><dt>").Raw(label).Raw("</dt><dd><time")
        .Attribute("datetime", DayText.Iso(day)).Raw(">")
        .Text(DayText.Words(day)).Raw("</time>").Text(text).Raw("</dd></div>\n");

    private void Open(string id, string style) => html.Raw("<section").Attribute("class", style).Attribute("id", id)
        .Attribute("aria-labelledby", $"{id}-title").Raw(">\n<h3").Attribute("id", $"{id}-title").Raw(">");

    private void Heading(IReadOnlyList<Inline> heading, string id, string what, string title)
    {
        inlines.Write(heading, mark: false);
        html.Raw("</h3>\n<a class=\"lh-permalink\"").Attribute("href", $"#{id}").Raw(">Link to this ").Raw(what)
            .Raw("<span class=\"govuk-visually-hidden\">: ").Text(title).Raw("</span></a>\n");
    }

    private void RestsOn(Recommendation recommendation)
    {
        var findings = recommendation.Addresses
            .Select(address => resource.Findings.FirstOrDefault(finding => finding.Id == address.Value)).OfType<Finding>().ToArray();
        if (findings.Length == 0) return;
        html.Raw("<div><dt>Rests on</dt><dd><ul>\n");
        foreach (var finding in findings)
            html.Raw("<li><a").Attribute("href", $"#{finding.Id}").Raw(">").Text(finding.Title).Raw("</a></li>\n");
        html.Raw("</ul></dd></div>\n");
    }

    private void Terms(string label, IReadOnlyList<Located<string>> ids, Vocabulary vocabulary, string folder)
    {
        if (ids.Count == 0) return;
        html.Raw("<div><dt>").Raw(label).Raw("</dt><dd><ul>\n");
        foreach (var id in ids)
        {
            if (vocabulary.Find(id.Value) is { } term)
                html.Raw("<li><a").Attribute("href", urls.To($"{folder}{term.Id}/")).Raw(">").Text(term.Label).Raw("</a></li>\n");
        }
        html.Raw("</ul></dd></div>\n");
    }

    private void Links(string label, Resource[] others)
    {
        if (others.Length == 0) return;
        html.Raw("<div><dt>").Raw(label).Raw("</dt><dd><ul>\n");
        foreach (var other in others)
        {
            html.Raw("<li><a").Attribute("href", urls.To(other));
            var language = other.Language ?? library.Settings.Language;
            if (language != (resource.Language ?? library.Settings.Language))
                html.Attribute("lang", language).Attribute("dir", LanguageTag.DirectionOf(language)).Attribute("hreflang", language);
            html.Raw(">").Text(other.Title).Raw("</a> (").Text(other.Type.Label.ToLowerInvariant()).Raw(")</li>\n");
        }
        html.Raw("</ul></dd></div>\n");
    }
}
