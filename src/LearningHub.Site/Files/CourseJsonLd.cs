using System.Text.Json;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Files;

/// <summary>Writes the properties that schema.org has for courses only.</summary>
internal static class CourseJsonLd
{
    private const string SessionsHeading = "Sessions";
    private const int TopLevel = 2;

    // How courses number their parts.
    private static readonly string[] PartWords = ["Session", "Level", "Part", "Day", "Module", "Unit"];

    // Headings under which courses say what people take away.
    private static readonly string[] OutcomeHeadings = ["learn", "will be able to", "outcomes"];

    /// <summary>Writes who offers the course, what it teaches and what its parts are.</summary>
    public static void Write(Utf8JsonWriter json, Resource course, IEnumerable<string> themes, SiteContext context)
    {
        JsonLdParts.Organisation(json, "provider", context.Settings.Board);
        string[] outcomes = [.. Outcomes(course.Body.Blocks)];
        JsonLdParts.Strings(json, "teaches", outcomes.Length > 0 ? outcomes : themes);
        if (course.Details is TrainingDetails { CourseLevel: { } level }
            && context.Library.Vocabularies.CourseLevels.Find(level.Value) is { } term)
            json.WriteString("educationalLevel", term.Label);
        HeadingBlock[] parts = [.. Parts(course.Body.Blocks)];
        if (parts.Length == 0) return;
        json.WriteStartArray("syllabusSections");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Syllabus");
            json.WriteString("name", part.Text);
            json.WriteString("url", $"{context.FullUrl(course.Address)}#{part.Id}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static IEnumerable<HeadingBlock> Parts(IReadOnlyList<Block> blocks)
    {
        HeadingBlock[] headings = [.. blocks.OfType<HeadingBlock>()];
        HeadingBlock[] numbered = [.. headings.Where(heading => PartWords.Any(word => StartsWith(heading, $"{word} ")))];
        if (numbered.Length > 0) return numbered;
        HeadingBlock[] sessions =
        [
            .. headings.SkipWhile(heading => !OpensSessions(heading)).Skip(1).TakeWhile(heading => heading.Level > TopLevel),
        ];
        return sessions.Length > 0 ? sessions : headings.Where(heading => heading.Level == TopLevel);
    }

    private static bool StartsWith(HeadingBlock heading, string words) =>
        heading.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool OpensSessions(HeadingBlock heading) =>
        heading.Level == TopLevel && heading.Text.Contains(SessionsHeading, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Outcomes(IReadOnlyList<Block> blocks) => blocks
        .SkipWhile(block => block is not HeadingBlock heading
            || !OutcomeHeadings.Any(words => heading.Text.Contains(words, StringComparison.OrdinalIgnoreCase)))
        .Skip(1).TakeWhile(block => block is not HeadingBlock { Level: TopLevel })
        .OfType<ListBlock>().SelectMany(list => list.Items)
        .Select(item => item.OfType<ParagraphBlock>().FirstOrDefault()).OfType<ParagraphBlock>()
        .Select(paragraph => PlainText.FromInlines(paragraph.Content).Trim()).Where(text => text.Length > 0);
}
