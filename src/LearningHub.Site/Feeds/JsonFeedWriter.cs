using System.Text.Json;

namespace LearningHub.Site.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    /// <summary>Writes a feed.</summary>
    public static void Write(Stream output, FeedPlan feed, SiteContext context)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", context.FullUrl(feed.PagePath));
        json.WriteString("feed_url", context.FullUrl(feed.JsonPath));
        json.WriteString("language", context.Settings.Language);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", context.Settings.Board);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var resource in feed.Resources.Take(context.Settings.FeedItems))
        {
            var url = context.FullUrl(resource.Address);
            json.WriteStartObject();
            json.WriteString("id", url);
            json.WriteString("url", url);
            json.WriteString("title", resource.Title);
            json.WriteString("content_text", ResourceMoment.Summary(resource, context));
            if (resource.Published is { } published) json.WriteString("date_published", AtomWriter.Instant(published));
            json.WriteString("date_modified", ResourceMoment.Iso(ResourceMoment.LastChange(resource, context)));
            json.WriteStartArray("tags");
            foreach (var theme in resource.Themes)
                json.WriteStringValue(context.Library.Vocabularies.PracticeThemes.Find(theme.Value)?.Label ?? theme.Value);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
