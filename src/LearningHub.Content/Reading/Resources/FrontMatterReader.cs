using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Reading.Resources;

/// <summary>Makes a resource from its front matter and its body.</summary>
internal static class FrontMatterReader
{
    private const int LongestSummary = 300;

    /// <summary>Reads the front matter.</summary>
    /// <param name="map">The keys as written.</param>
    /// <param name="place">Type and id, which the path gives.</param>
    /// <param name="body">The body.</param>
    /// <param name="report">Receives the diagnostics.</param>
    public static Resource Read(YamlMap map, ResourcePlace place, Body body, FileReport report)
    {
        var fields = new FrontMatterFields(new Fields(map, "this front matter", report), place.Type, FrontMatterKeys.All);
        CheckType(fields, place.Type);
        var title = fields.NeededText(CommonKeys.Title);
        var summary = ReadSummary(fields);
        var published = Later(fields.Date(CommonKeys.Published), fields.Date(CommonKeys.PublishOn));
        var resource = new Resource
        {
            Id = place.Id,
            Type = place.Type,
            Path = report.Path,
            Address = place.Address,
            Title = title.Value,
            TitleAt = title.At,
            Summary = summary.Value,
            SummaryAt = summary.At,
            Themes = fields.Texts(CommonKeys.Themes),
            Audiences = fields.Texts(CommonKeys.Audiences),
            Levels = fields.Texts(CommonKeys.Levels),
            Ages = fields.Texts(CommonKeys.Ages),
            Published = published?.Value,
            PublishedAt = published?.At ?? SourcePosition.Start,
            PublishUntil = ReadUntil(fields, published, report),
            Reviewed = fields.Date(CommonKeys.Reviewed)?.Value,
            ReviewBy = fields.Date(CommonKeys.ReviewBy),
            Owner = fields.Text(CommonKeys.Owner)?.Value,
            Status = ReadStatus(fields),
            Language = ReadLanguage(fields),
            QuickExit = fields.YesNo(CommonKeys.QuickExit) ?? place.Type.HasQuickExit,
            HoldsCases = fields.YesNo(CommonKeys.CaseMaterial) ?? place.Type != ResourceType.Page,
            IsMadeUp = fields.YesNo(CommonKeys.MadeUp) ?? false,
            LacksNativeReader = fields.YesNo(CommonKeys.NativeReader) is false,
            AcceptedRisks = [.. fields.Entries(CommonKeys.AcceptedRisks).Select(ReadAcceptedRisk)],
            Details = ReadDetails(fields, place.Type),
            Body = body,
        };
        resource = WithSources(resource, fields);
        fields.Finish();
        // What a session rests on is evidence like that of any other resource.
        return resource.Details is SessionDetails { Grounds: var grounds }
            ? resource with { Evidence = [.. resource.Evidence, .. grounds.Select(ground => ground.Finding)] } : resource;
    }

    private static Located<DateOnly>? Later(Located<DateOnly>? one, Located<DateOnly>? other) =>
        one is null || other?.Value > one.Value.Value ? other : one;

    private static Located<DateOnly>? ReadUntil(FrontMatterFields fields, Located<DateOnly>? published, FileReport report)
    {
        if (fields.Date(CommonKeys.PublishUntil) is not { } until) return null;
        if (published is not { } first || until.Value >= first.Value) return until;
        report.Add(
            DiagnosticCodes.ValueInvalid, until.At,
            $"The last day, {DayText.Words(until.Value)}, is before the first, {DayText.Words(first.Value)}.",
            "Write a last day that is the first one or later, or remove publish-until.");
        return null;
    }

    // What it is made from, what it answers, and what became of it.
    private static Resource WithSources(Resource resource, FrontMatterFields fields) => resource with
    {
        Sources = fields.Texts(CommonKeys.Source),
        ImportedText = fields.Text(CommonKeys.ImportedText),
        SupersededBy = fields.Text(CommonKeys.SupersededBy),
        Related = fields.Texts(CommonKeys.Related),
        RespondsTo = fields.Texts(CommonKeys.RespondsTo),
        Evidence = fields.Texts(CommonKeys.Evidence),
        RecommendationsInSource = fields.Number(ClaimKeys.RecommendationsInSource),
        RecommendationsLeftOut = fields.Text(ClaimKeys.RecommendationsLeftOut)?.Value,
        OurBases = ReadOurBases(fields),
        Aliases = ReadAliases(fields),
        ActedOn = ProgressReader.ReadActs(fields),
        ReAudited = ProgressReader.ReadReAudits(fields),
        Editions = EditionReader.Read(fields),
        TranslationOf = fields.Text(CommonKeys.TranslationOf),
        OriginalText = fields.Text(CommonKeys.OriginalText),
    };

    private static ResourceDetails? ReadDetails(FrontMatterFields fields, ResourceType type) => type.Id switch
    {
        "audit" or "case-review" => new AuditDetails(
            fields.Number(TypeKeys.Cases), fields.Text(TypeKeys.Period)?.Value, fields.Text(TypeKeys.Board)?.Value),
        "research" => new ResearchDetails(fields.Text(TypeKeys.Period)?.Value),
        "tool" => ReadTool(fields),
        "programme" => ReadProgramme(fields),
        "briefing" => new BriefingDetails(fields.Number(TypeKeys.BriefingMinutes)),
        "training" => CourseReader.Course(fields),
        "session" => CourseReader.Session(fields),
        "event" => ReadEvent(fields),
        "local-help" => new LocalHelpDetails(
            fields.Text(LocalHelpKeys.Telephone), fields.Text(LocalHelpKeys.WebAddress), fields.Text(LocalHelpKeys.Email))
        {
            ForWhom = fields.Text(LocalHelpKeys.ForWhom)?.Value,
            Area = fields.Text(LocalHelpKeys.Area)?.Value,
            Hours = fields.Text(LocalHelpKeys.Hours)?.Value,
            HowToGetHelp = fields.Text(LocalHelpKeys.HowToGetHelp)?.Value,
        },
        _ => null,
    };

    private static EventDetails ReadEvent(FrontMatterFields fields) => new(
        fields.Date(EventKeys.Starts), fields.Date(EventKeys.Ends))
    {
        Time = fields.Text(EventKeys.Time)?.Value,
        Venue = fields.Text(EventKeys.Venue)?.Value,
        Course = fields.Text(EventKeys.Course),
        Price = fields.Text(EventKeys.Price)?.Value,
        Booking = fields.Text(EventKeys.Booking)?.Value,
        Places = fields.Number(EventKeys.Places),
        HasWaitingList = fields.YesNo(EventKeys.WaitingList),
    };

    private static ToolDetails ReadTool(FrontMatterFields fields) => new(
        fields.Text(TypeKeys.Questions), null, fields.Number(TypeKeys.ToolMinutes), fields.Text(TypeKeys.Licence),
        fields.Text(TypeKeys.WhoMayUse)?.Value)
    {
        Wording = fields.Choice(TypeKeys.Wording) switch
        {
            "word-for-word" => ToolWording.WordForWord,
            "not-allowed" => ToolWording.NotAllowed,
            _ => ToolWording.Own,
        },
        WordingAt = fields.WrittenAt(TypeKeys.Wording),
        SaysWhoseWords = fields.IsWritten(TypeKeys.Wording),
        TrainingNeeded = fields.Text(ScreeningKeys.TrainingNeeded)?.Value,
        CannotSay = fields.Text(ScreeningKeys.CannotSay)?.Value,
        NextStep = fields.Text(ScreeningKeys.NextStep)?.Value,
        Credit = fields.Text(ScreeningKeys.Credit)?.Value,
        Compared = fields.Text(ScreeningKeys.Compared)?.Value,
        WordingDigest = fields.Text(TypeKeys.WordingDigest),
        VerifiedIn = fields.Texts(TypeKeys.VerifiedIn),
        Reason = fields.Text(TypeKeys.Reason)?.Value,
        WhereToGetIt = fields.Text(TypeKeys.WhereToGetIt)?.Value,
    };

    private static ProgrammeDetails ReadProgramme(FrontMatterFields fields) => new(
        fields.Text(TypeKeys.StrengthOfEvidence), fields.Text(TypeKeys.Cost), fields.Number(TypeKeys.CostYear),
        fields.Text(TypeKeys.CostPlace)?.Value)
    {
        Saving = fields.Text(ProgrammeKeys.Saving)?.Value,
        CostBand = fields.Choice(ProgrammeKeys.CostBand) switch
        {
            "low" => CostBand.Low,
            "medium" => CostBand.Medium,
            "high" => CostBand.High,
            _ => CostBand.NotKnown,
        },
        Outcome = fields.Text(ProgrammeKeys.Outcome)?.Value,
        OutcomeBase = fields.Text(ProgrammeKeys.OutcomeBase)?.Value,
        Place = fields.Text(ProgrammeKeys.Place)?.Value,
        NotKnown = fields.Text(ProgrammeKeys.NotKnown)?.Value,
    };

    private static List<int> ReadOurBases(FrontMatterFields fields)
    {
        var bases = new List<int>();
        foreach (var text in fields.Texts(ClaimKeys.OurBases))
        {
            if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) bases.Add(number);
            else
            {
                fields.Report.Add(
                    DiagnosticCodes.ValueInvalid, text.At, $"\"{text.Value}\" is not a number.",
                    "Write the bases that you worked out yourself as whole numbers, for example our-bases: [23, 24]");
            }
        }
        return bases;
    }

    private static ResourceStatus ReadStatus(FrontMatterFields fields) => fields.Choice(CommonKeys.Status) switch
    {
        "draft" => ResourceStatus.Draft,
        "archived" => ResourceStatus.Archived,
        _ => ResourceStatus.Published,
    };

    private static AcceptedRisk ReadAcceptedRisk(FrontMatterFields fields)
    {
        var risk = new AcceptedRisk(
            fields.NeededText(AcceptedRiskKeys.Code), fields.NeededText(AcceptedRiskKeys.Text),
            fields.NeededText(AcceptedRiskKeys.Reason).Value, fields.NeededText(AcceptedRiskKeys.Role).Value);
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

    private static string? ReadLanguage(FrontMatterFields fields)
    {
        if (fields.Text(CommonKeys.Language) is not { } language) return null;
        if (LanguageTag.IsWellFormed(language.Value)) return language.Value;
        fields.Report.Add(
            DiagnosticCodes.ValueInvalid, language.At, $"\"{language.Value}\" is not the code of a language.",
            $"Write its code, for example lang: {LanguageTag.CodeOf(language.Value) ?? "ur"}");
        return null;
    }

    private static void CheckType(FrontMatterFields fields, ResourceType type)
    {
        if (fields.Text(CommonKeys.Type) is not { } written || written.Value == type.Id) return;
        fields.Report.Add(
            DiagnosticCodes.ValueInvalid, written.At,
            $"The file is in the folder \"{type.Section}\", but says that its type is \"{written.Value}\".",
            $"Write type: {type.Id}, leave the key out, or move the file.");
    }

    private static Located<string> ReadSummary(FrontMatterFields fields)
    {
        var summary = fields.NeededText(CommonKeys.Summary);
        if (summary.Value.Length > LongestSummary)
        {
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, summary.At,
                $"The summary has {summary.Value.Length} characters; lists and search results have room for {LongestSummary}.",
                "Shorten it to one or two sentences.");
        }
        return summary;
    }

    private static List<Located<string>> ReadAliases(FrontMatterFields fields)
    {
        var aliases = new List<Located<string>>();
        foreach (var alias in fields.Texts(CommonKeys.Aliases))
        {
            var parts = alias.Value.Trim('/').Split('/');
            if (alias.Value.StartsWith('/') && alias.Value.EndsWith('/') && parts.All(Ids.IsId))
            {
                aliases.Add(alias);
                continue;
            }
            fields.Report.Add(
                DiagnosticCodes.ValueInvalid, alias.At, $"\"{alias.Value}\" cannot be an earlier address.",
                "Write the address from the root with a slash at both ends, for example /reports/old-name/");
        }
        return aliases;
    }
}
