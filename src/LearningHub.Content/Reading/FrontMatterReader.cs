using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading;

/// <summary>Reads the keys that resources have: the common ones and those of each type.</summary>
internal static class FrontMatterReader
{
    private const int LongestSummary = 300;

    /// <summary>The resource that some keys and a body make.</summary>
    public static Resource Read(Fields fields, ResourcePlace place, Body body, string path)
    {
        CheckType(fields, place.Type);
        var title = fields.RequiredLocatedText("title");
        var published = place.Type.IsListed ? fields.RequiredDate("published") : fields.Date("published");
        var resource = new Resource
        {
            Id = place.Id,
            Type = place.Type,
            Path = path,
            Address = place.Address,
            Title = title.Value,
            TitleAt = title.At,
            Summary = Summary(fields).Value,
            SummaryAt = fields.LocatedText("summary")?.At ?? fields.At,
            Themes = fields.LocatedTexts("themes"),
            Audiences = fields.LocatedTexts("audiences"),
            Levels = fields.LocatedTexts("levels"),
            Ages = fields.LocatedTexts("ages"),
            Published = published?.Value,
            PublishedAt = published?.At ?? SourcePosition.Start,
            Reviewed = fields.Date("reviewed")?.Value,
            ReviewBy = place.Type.IsListed ? fields.RequiredDate("review-by") : fields.Date("review-by"),
            Owner = place.Type.IsListed ? fields.RequiredText("owner") : fields.Text("owner"),
            Sources = fields.LocatedTexts("source"),
            ImportedText = fields.LocatedText("imported-text"),
            Status = fields.Choice("status", ResourceStatus.Published,
                ("published", ResourceStatus.Published), ("draft", ResourceStatus.Draft), ("archived", ResourceStatus.Archived)),
            SupersededBy = fields.LocatedText("superseded-by"),
            Related = fields.LocatedTexts("related"),
            RespondsTo = fields.LocatedTexts("responds-to"),
            Evidence = fields.LocatedTexts("evidence"),
            Aliases = Aliases(fields),
            Language = Language(fields),
            OriginalText = fields.LocatedText("original-text"),
            TranslationOf = fields.LocatedText("translation-of"),
            QuickExit = fields.Flag("quick-exit") ?? place.Type.HasQuickExit,
            HoldsCases = fields.Flag("case-material") ?? place.Type != ResourceType.Page,
            AcceptedRisks = [.. fields.Groups("accepted-risks").Select(AcceptedRisk)],
            Details = Details(fields, place.Type),
            Body = body,
        };
        fields.Finish();
        return resource;
    }

    private static AcceptedRisk AcceptedRisk(Fields fields)
    {
        var risk = new AcceptedRisk(
            fields.RequiredLocatedText("code"), fields.RequiredLocatedText("text"), fields.RequiredText("reason"),
            fields.RequiredText("role"));
        if (risk.Code.Value.Length > 0 && !DiagnosticCodes.MayBeAccepted(risk.Code.Value))
        {
            var codes = DiagnosticCodes.All.Select(code => code.Id).Where(DiagnosticCodes.MayBeAccepted).ToList();
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, risk.Code.At, $"\"{risk.Code.Value}\" is not a code that you can accept.",
                $"{DidYouMean.Sentence(risk.Code.Value, codes)}You can accept findings of the safety check, {codes[0]} to {codes[^1]}.");
        }
        fields.Finish();
        return risk;
    }

    private static string? Language(Fields fields)
    {
        if (fields.LocatedText("lang") is not { } language || LanguageTag.IsWellFormed(language.Value)) return fields.Text("lang");
        fields.Report.Add(
            DiagnosticCodes.ValueInvalid, language.At, $"\"{language.Value}\" is not the code of a language.",
            $"Write its code, for example lang: {LanguageTag.CodeOf(language.Value) ?? "ur"}");
        return null;
    }

    private static ResourceDetails? Details(Fields fields, ResourceType type) => type.Id switch
    {
        "audit" => new AuditDetails(fields.Number("cases"), fields.Text("period"), fields.Text("board")),
        "research" => new AuditDetails(null, fields.Text("period"), null),
        "tool" => new ToolDetails(
            fields.LocatedText("questions"), null, fields.Number("minutes"), fields.LocatedText("licence"), fields.Text("who-may-use")),
        "programme" => new ProgrammeDetails(
            fields.RequiredLocatedText("strength-of-evidence"), fields.Text("cost"), fields.Number("cost-year"), fields.Text("cost-place")),
        "briefing" => new BriefingDetails(fields.Number("minutes")),
        "training" => new TrainingDetails(fields.Text("duration"), fields.LocatedText("course-level")),
        _ => null,
    };

    private static void CheckType(Fields fields, ResourceType type)
    {
        if (fields.LocatedText("type") is not { } written || written.Value == type.Id) return;
        fields.Report.Add(
            DiagnosticCodes.ValueInvalid, written.At,
            $"The file lies in the folder \"{type.Section}\", but says that its type is \"{written.Value}\".",
            $"Write type: {type.Id}, leave the key out, or move the file.");
    }

    private static Located<string> Summary(Fields fields)
    {
        var summary = fields.RequiredLocatedText("summary");
        if (summary.Value.Length > LongestSummary)
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, summary.At,
                $"The summary has {summary.Value.Length} letters; lists and search results have room for {LongestSummary}.",
                "Shorten it to one or two sentences.");
        }
        return summary;
    }

    private static List<Located<string>> Aliases(Fields fields)
    {
        var aliases = new List<Located<string>>();
        foreach (var alias in fields.LocatedTexts("aliases"))
        {
            var parts = alias.Value.Trim('/').Split('/');
            if (alias.Value.StartsWith('/') && alias.Value.EndsWith('/') && parts.All(Ids.IsId)) aliases.Add(alias);
            else
            {
                fields.Report.Add(
                    DiagnosticCodes.ValueInvalid, alias.At, $"\"{alias.Value}\" cannot be an earlier address.",
                    "Write the address from the root with a slash at both ends, for example /reports/old-name/");
            }
        }
        return aliases;
    }
}
