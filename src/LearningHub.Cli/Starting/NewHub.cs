using System.Globalization;
using System.Text;

namespace LearningHub.Cli.Starting;

/// <summary>Makes the files of a new hub from the content that lies in the program.</summary>
internal static class NewHub
{
    private const string DemonstrationColour = "#0b5563";
    private const string DemonstrationAccent = "#8a3b5c";

    /// <summary>Every file of the content folder, by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(NewHubAnswers answers, DateOnly today)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in StarterContent.Paths.Where(path => answers.HasExamples || !StarterContent.IsExample(path)))
            files[path] = path.EndsWith(".md", StringComparison.Ordinal) ? Utf8(Page(path, answers, today)) : StarterContent.Bytes(path);
        files["hub.yml"] = Utf8(Settings(answers, today));
        files["safety.yml"] = Utf8(SafetyWords(answers));
        files["search.yml"] = Utf8(StarterTexts.KeepPins(StarterContent.Text("search.yml"), GeneralIds()));
        files["logo.svg"] = Utf8(Logo(answers));
        if (answers.HasExamples) return files;
        files["glossary.yml"] = Utf8(StarterTexts.LeaveOutSourced(StarterContent.Text("glossary.yml")));
        files["references.yml"] = Utf8(StarterContent.Template("references.yml"));
        return files;
    }

    private static string Settings(NewHubAnswers answers, DateOnly today)
    {
        var known = StarterContent.Text("hub.yml").Split('\n')
            .First(line => line.StartsWith("known-abbreviations:", StringComparison.Ordinal));
        // In one pass, so that an answer that looks like a slot is left as it is.
        return StarterTexts.Fill(StarterContent.Template("hub.yml"), new Dictionary<string, string>
        {
            ["name"] = YamlText.Quote(answers.Name),
            ["board"] = YamlText.Quote(answers.Board),
            ["address"] = YamlText.Quote(answers.Address),
            ["language"] = YamlText.Quote(answers.Language),
            ["colour"] = YamlText.Quote(answers.Colour),
            ["accent"] = YamlText.Quote(answers.Accent),
            ["general"] = YamlText.Quote(answers.General),
            ["accessibility"] = YamlText.Quote(answers.Accessibility),
            ["telephone"] = YamlText.Quote(answers.Telephone),
            ["security"] = YamlText.Quote($"mailto:{answers.General}"),
            ["today"] = Date(today),
            ["next-year"] = Date(today.AddYears(1)),
            ["known-abbreviations"] = known,
        });
    }

    private static string SafetyWords(NewHubAnswers answers) =>
        StarterTexts.Fill(StarterContent.Template("safety.yml"), new Dictionary<string, string>
        {
            ["places"] = answers.Places.Count == 0 ? "places: []"
                : $"places:\n{string.Join('\n', answers.Places.Select(place => $"  - {YamlText.Quote(place)}"))}",
            ["ordinary-places"] =
            string.Concat(answers.OrdinaryPlaces.Select(place => $"\n# Left out, because it is an ordinary word too: {place}")),
        });

    private static string Page(string path, NewHubAnswers answers, DateOnly today)
    {
        var page = new StarterPage(StarterContent.Text(path));
        page.Date(Date(today), Date(today.AddYears(1)));
        if (!answers.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) page.AddKey("lang: en-GB");
        if (StarterContent.IsExample(path)) page.AddNote(ExampleNote.Box);
        else page.RemoveKeys("responds-to", "evidence");
        return path switch
        {
            "pages/about.md" => StarterTexts.RemoveFirstBox(page.Text),
            "pages/contact.md" => page.Text
                .Replace("accessibility@example.org", answers.Accessibility, StringComparison.Ordinal)
                .Replace("learning@example.org", answers.General, StringComparison.Ordinal),
            _ => page.Text,
        };
    }

    private static string Logo(NewHubAnswers answers) => StarterContent.Text("logo.svg")
        .Replace(DemonstrationColour, answers.Colour, StringComparison.OrdinalIgnoreCase)
        .Replace(DemonstrationAccent, answers.Accent, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> GeneralIds() =>
        [
            .. StarterContent.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !StarterContent.IsExample(path))
                .Select(path => Path.GetFileNameWithoutExtension(path)),
    ];

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
