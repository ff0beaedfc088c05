using System.Text;
using LearningHub.Content.DataFiles;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Editing;
using LearningHub.Content.Writing;

namespace LearningHub.Cli.Starting;

/// <summary>Makes the files of a new hub from the content inside the program.</summary>
internal static class NewHub
{
    private const string DemonstrationColour = "#0b5563";
    private const string DemonstrationAccent = "#8a3b5c";

    private const string SettingsNote = "# The settings of your hub. After a change \"hub check\" says if something does not fit. The page "
        + "\"Settings and lists\" of the\n# help has every key. Put texts with a colon or # into quotation marks.\n\n";

    private const string SafetyNote = "# Words of your area for the safety check. The page \"Help with publishing safely\" says more.\n\n";

    /// <summary>Every file of the content folder, by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(NewHubAnswers answers, DateOnly today)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in StarterContent.Paths.Where(path => (answers.HasExamples || !StarterContent.IsExample(path))
            && !StarterContent.IsForDemonstration(path)))
            files[path] = path.EndsWith(".md", StringComparison.Ordinal) ? Utf8(Page(path, answers, today)) : StarterContent.Bytes(path);
        files["hub.yml"] = Utf8(WriteSettings(answers, today));
        files["safety.yml"] = Utf8(WriteSafetyWords(answers));
        files["search.yml"] = Utf8(StarterTexts.KeepPages(StarterContent.Text("search.yml"), GeneralIds()));
        files["logo.svg"] = Utf8(Logo(answers));
        if (answers.HasExamples) return files;
        files["glossary.yml"] = Utf8(StarterTexts.LeaveOutSourced(StarterContent.Text("glossary.yml")));
        files["references.yml"] = Utf8(StarterContent.Template("references.yml"));
        return files;
    }

    private static string WriteSettings(NewHubAnswers answers, DateOnly today)
    {
        const string Known = "known-abbreviations: ";
        var known = StarterContent.Text("hub.yml").Split('\n').First(line => line.StartsWith(Known, StringComparison.Ordinal));
        var values = new Dictionary<string, string>
        {
            ["name"] = YamlScalar.Quote(answers.Name),
            ["board"] = YamlScalar.Quote(answers.Board),
            ["address"] = YamlScalar.Quote(answers.Address),
            ["language"] = YamlScalar.Quote(answers.Language),
            ["colour"] = YamlScalar.Quote(answers.Colour),
            ["accent"] = YamlScalar.Quote(answers.Accent),
            ["general"] = YamlScalar.Quote(answers.General),
            ["accessibility"] = YamlScalar.Quote(answers.Accessibility),
            ["telephone"] = YamlScalar.Quote(answers.Telephone),
            ["security"] = YamlScalar.Quote($"mailto:{answers.General}"),
            ["today"] = DayText.Iso(today),
            ["next-year"] = DayText.Iso(today.AddYears(1)),
            ["known-abbreviations"] = known[Known.Length..],
        };
        return SettingsNote + DataFileText.Write(HubKeys.File, template => StarterTexts.Fill(template, values));
    }

    private static string WriteSafetyWords(NewHubAnswers answers)
    {
        var leftOut = answers.OrdinaryPlaces.Select(place => $"# Left out, because it is an ordinary word too: {place}");
        var places = answers.Places.Count == 0 ? ["[]"] : answers.Places.Select(place => $"- {YamlScalar.Quote(place)}");
        var isEmpty = answers.Places.Count + answers.OrdinaryPlaces.Count == 0;
        var values = new Dictionary<string, string>
        {
            ["places"] = isEmpty ? "[]" : string.Concat(places.Concat(leftOut).Select(line => $"{line}\n")),
        };
        return SafetyNote + DataFileText.Write(SafetyKeys.File, template => StarterTexts.Fill(template, values));
    }

    private static string Page(string path, NewHubAnswers answers, DateOnly today)
    {
        var page = new StarterPage(StarterContent.Text(path));
        page.Date(DayText.Iso(today), DayText.Iso(today.AddYears(1)));
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

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
