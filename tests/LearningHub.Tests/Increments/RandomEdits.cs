namespace LearningHub.Tests.Increments;

/// <summary>Random edits of a library, as people make them: words, titles, ids, links, lists, settings; added, renamed and deleted
/// files. Some break links, which the next ones may mend.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="library">What is changed.</param>
internal sealed class RandomEdits(Random random, MadeUpLibrary library)
{
    private static readonly string[] Sections =
        ["audits", "research", "frameworks", "tools", "good-practice", "briefings", "training", "awareness", "pages"];

    private static readonly string[] Sentences =
    [
        "The worker asked who was at home.", "A plan was seen by the CiN team.", "Of 12 files, 3 (25%) had a plan.", "Half (50%) had none.",
        "The toxic trio is named.", "A mother spoke of binge drinking.", "Call the duty team.", "An An Act was named.",
        "Jack Brown, aged 7, lives in Mill Lane.", "A girl of 7 and her brother of 9 saw their father drink at a wedding in May.",
        "- One\n- Two", "| A | B |\n|---|---|\n| 1 | 2 |", "It was **not** written down [@report, 2.1].", "A word[^N].\n\n[^N]: A note.",
        "Case 2: A girl, 9 years old, drew her day [@report, 1].",
        "In case 2 the father was in prison for arson, and a brother was excluded from school [@report, 1].",
        "## Part N\n\nWith words.", "## Another part {#other-N}\n\nMore words [@study].",
    ];

    /// <summary>A day on which nothing is shown yet.</summary>
    public const string LaterDay = "2026-12-24";

    private int made;

    /// <summary>Makes one edit, and says what it was.</summary>
    public string Make() => random.Next(26) switch
    {
        0 or 1 or 2 => On("a sentence is added", each => each.Paragraphs.Insert(random.Next(each.Paragraphs.Count + 1), Sentence())),
        3 => On("a paragraph goes", each => RemoveFrom(each.Paragraphs)),
        4 => On("the title changes", each => each.Title = $"{Pick(["Visits", "Drinking", "Asking", "zebra"])} {made}"),
        5 => On("the summary changes", each => each.Summary = $"Summary {made} of a mother."),
        6 => On("the day changes", each => each.Published = Pick(["2025-06-01", "2026-01-01", "2026-11-20", LaterDay])),
        7 => On("the review is due", each => each.ReviewBy = Pick(["2026-11-19", "2026-11-20", "2027-01-01"])),
        8 => On("the status changes", each => each.Status = Pick(["published", "published", "draft", "archived"])),
        9 => On("it is renamed", each => each.Id = $"renamed-{made}"),
        10 => On("it moves", each => (each.Section, each.HasQuestions) = (Pick(Sections), false)),
        11 => Remove(),
        12 => Add(),
        13 or 14 => On("a link is added", each => each.Paragraphs.Add(Link(Other()))),
        15 => On("something is related", each => Toggle(each.Related, Other().Id)),
        16 => On("it builds on a finding", each => Toggle(each.Evidence, $"{Other().Id}#{Pick(["f-late", "f-warm", "f-new"])}")),
        17 => On("it answers a recommendation", each => Toggle(each.RespondsTo, $"{Other().Id}#r-visit")),
        18 => On("a finding changes", ChangeFinding),
        19 => On("recommendations change", each => ToggleRecommendation(each)),
        20 => On("a theme changes", each => Toggle(each.Themes, Pick(["supervision", "binge-drinking"]))),
        21 => On("an audience changes", each => Toggle(each.Audiences, "social-worker")),
        22 => On("it has an earlier address", each => each.Alias = each.Alias is null ? $"/old/name-{made}/" : null),
        23 => On("what it stands for changes", each => ChangeRole(each)),
        24 => On("how many cases were read changes", each => each.Cases = each.Section == "audits" ? random.Next(4, 20) : null),
        _ => ChangeData(),
    };

    private string On(string what, Action<MadeUpResource> edit)
    {
        made++;
        var resource = Other();
        edit(resource);
        return $"{what}: {resource.Path}";
    }

    private string Sentence() =>
        Pick(Sentences).Replace("N", made.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private MadeUpResource Other() => library.Resources[random.Next(library.Resources.Count)];

    private T Pick<T>(T[] some) => some[random.Next(some.Length)];

    private string Remove()
    {
        if (library.Resources.Count < 6) return Add();
        var resource = Other();
        library.Resources.Remove(resource);
        return $"deleted: {resource.Path}";
    }

    private string Add()
    {
        made++;
        if (library.Resources.Count > 14) return Remove();
        var resource = library.Add(Pick(Sections), Pick([$"new-{made}", "visits", "asking"]), $"New {made}");
        if (library.Resources.Count(each => each.Id == resource.Id) > 1) resource.Id = $"new-{made}-b";
        resource.Paragraphs.Add(Sentence());
        if (resource.Section is "audits" or "research") resource.Findings.Add(("f-new", "mixed", $"Finding {made}", "It was found."));
        return $"added: {resource.Path}";
    }

    private string Link(MadeUpResource to)
    {
        var anchor = to.Findings.Count > 0 && random.Next(2) == 0 ? $"#{to.Findings[0].Id}" : string.Empty;
        return $"Read [{to.Title}](../{to.Path}{anchor}) too.";
    }

    private void ChangeFinding(MadeUpResource resource)
    {
        if (resource.Section is not ("audits" or "research")) resource.Findings.Clear();
        else if (resource.Findings.Count == 0 || random.Next(3) == 0)
            resource.Findings.Add(($"f-{made}", "concern", $"Found {made}", "It was seen."));
        else if (random.Next(3) == 0) RemoveFrom(resource.Findings);
        else
        {
            var at = random.Next(resource.Findings.Count);
            resource.Findings[at] = resource.Findings[at] with { Kind = Pick(["strength", "concern", "mixed"]), Title = $"Seen {made}" };
        }
    }

    private void ToggleRecommendation(MadeUpResource resource)
    {
        if (resource.Recommendations.Count > 0) resource.Recommendations.Clear();
        else resource.Recommendations.Add(("r-visit", $"Do {made}"));
    }

    private void ChangeRole(MadeUpResource resource)
    {
        switch (random.Next(3))
        {
            case 0: resource.SupersededBy = resource.SupersededBy is null ? Other().Id : null; break;
            case 1: (resource.Language, resource.TranslationOf) = resource.Language is null ? ("cy", Other().Id) : (null, null); break;
            default: Toggle(resource.Sources, Pick(["report", "study"])); break;
        }
    }

    private string ChangeData()
    {
        made++;
        var (file, from, to) = Pick<(string, string, string)>(
        [
            ("hub.yml", "tagline: For tests.", "tagline: For trials."), ("hub.yml", "name: Small hub", "name: Little hub"),
            ("vocabularies.yml", "label: Supervision", "label: Being supervised"), ("glossary.yml", "meaning: M.", "meaning: Meant."),
            ("vocabularies.yml", "label: Social workers, description: D.", "label: Workers, description: E."),
            ("references.yml", "title: A study", "title: A long study"), ("law.yml", "in-force: 2004", "in-force: 2005"),
            ("search.yml", "[mum, mother]", "[mum, mother, mam]"), ("glossary.yml", "synonyms: [CiN]", "synonyms: [CiN, child plan]"),
        ]);
        var text = library.Data[file];
        library.Data[file] = text.Contains(from, StringComparison.Ordinal)
            ? text.Replace(from, to, StringComparison.Ordinal) : text.Replace(to, from, StringComparison.Ordinal);
        return $"changed: {file}";
    }

    private static void Toggle(List<string> values, string value)
    {
        if (!values.Remove(value)) values.Add(value);
    }

    private void RemoveFrom<T>(List<T> values)
    {
        if (values.Count > 0) values.RemoveAt(random.Next(values.Count));
    }
}
