using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Increments;

/// <summary>A small made-up library that random edits change: its resources, and its data files as texts.</summary>
internal sealed class MadeUpLibrary
{
    // What the checks do not let pass.
    private static readonly string[] Refused = ["Jack", "toxic", "50%"];

    public List<MadeUpResource> Resources { get; } = [];

    public Dictionary<string, string> Data { get; } = new(SmallHub.Files())
    {
        ["references.yml"] = "- { id: report, title: A report, author: [A. Writer], issued: 2014-12, licence: unknown }\n"
            + "- { id: study, title: A study, author: [B. Writer], issued: 2016, licence: unknown }",
        ["search.yml"] = "synonyms:\n  - [mum, mother]\n",
    };

    /// <summary>The first library, with something of every kind.</summary>
    public static MadeUpLibrary Create()
    {
        var library = new MadeUpLibrary();
        var audit = library.Add("audits", "visits", "Visits after dark");
        audit.Cases = 12;
        audit.Sources.Add("report");
        audit.Paragraphs.Add("Twelve files were read [@report, 1.2].");
        audit.Findings.Add(("f-late", "concern", "Visits came too late", "Nobody had asked who was at home."));
        audit.Findings.Add(("f-warm", "strength", "Workers were warm", "Children liked the workers."));
        audit.Recommendations.Add(("r-visit", "Visit sooner"));
        var brief = library.Add("briefings", "visits-in-brief", "Visits in brief");
        brief.Evidence.Add("visits#f-late");
        brief.RespondsTo.Add("visits#r-visit");
        brief.Paragraphs.Add("See [the audit](../audits/visits.md#f-late) and what a CIN plan is.");
        var tool = library.Add("tools", "asking", "Asking about drink");
        tool.HasQuestions = true;
        tool.Related.Add("visits");
        library.Add("research", "drinking", "Drinking at home").Paragraphs.Add("A study of binge drinking [@study].");
        library.Add("training", "first-steps", "First steps").Themes.Add("supervision");
        library.Add("pages", "about", "About this hub").Paragraphs.Add("Who made it.");
        library.Add("pages", "help-writing", "Help with writing").Paragraphs.Add("How to write.");
        library.Add("awareness", "worried", "When you are worried").Paragraphs.Add("Tell somebody.");
        return library;
    }

    public MadeUpResource Add(string section, string id, string title)
    {
        var resource = new MadeUpResource { Section = section, Id = id, Title = title };
        Resources.Add(resource);
        return resource;
    }

    /// <summary>Takes out what refers to things that are not there or not shown.</summary>
    public void Mend()
    {
        var shown = Resources.Where(each => each.Status != "draft" && each.Published != RandomEdits.LaterDay).ToArray();
        var ids = shown.Select(each => each.Id).ToHashSet();
        var findings = shown.SelectMany(each => each.Findings.Select(finding => $"{each.Id}#{finding.Id}")).ToHashSet();
        var recommendations = shown.SelectMany(each => each.Recommendations.Select(entry => $"{each.Id}#{entry.Id}")).ToHashSet();
        foreach (var resource in Resources)
        {
            resource.Related.RemoveAll(id => !ids.Contains(id));
            resource.Evidence.RemoveAll(key => !findings.Contains(key));
            resource.RespondsTo.RemoveAll(key => !recommendations.Contains(key));
            if (resource.SupersededBy is { } next && !ids.Contains(next)) resource.SupersededBy = null;
            if (resource.TranslationOf is { } original && (original == resource.Id || !ids.Contains(original)))
                (resource.Language, resource.TranslationOf) = (null, null);
            resource.Paragraphs.RemoveAll(text => IsBroken(text, shown) || Refused.Any(text.Contains));
            if (resource.Section is not ("audits" or "research")) resource.Findings.Clear();
            if (resource.Section == "audits" && resource.Findings.Count == 0)
                resource.Findings.Add(("f-new", "mixed", "Something was found", "It was found."));
        }
    }

    private static bool IsBroken(string text, MadeUpResource[] shown)
    {
        var start = text.IndexOf("](../", StringComparison.Ordinal);
        if (start < 0) return false;
        var target = text[(start + 5)..text.IndexOf(')', start)].Split('#');
        var resource = shown.FirstOrDefault(each => each.Path == target[0]);
        return resource is null || (target.Length > 1 && resource.Findings.All(finding => finding.Id != target[1]));
    }

    public MemoryFiles Write()
    {
        var files = new Dictionary<string, string>(Data);
        foreach (var (path, text) in Resources.SelectMany(resource => resource.Files())) files[path] = text;
        return MemoryFiles.FromTexts(files);
    }
}
