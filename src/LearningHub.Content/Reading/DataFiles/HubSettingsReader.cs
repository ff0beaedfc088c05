using System.Text.RegularExpressions;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>hub.yml</c>.</summary>
internal static partial class HubSettingsReader
{
    /// <summary>The settings in a YAML document; null if it is not a map.</summary>
    public static HubSettings? Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return null;
        return DataFields.ReadAll(DataFields.From(map, HubKeys.File, report), ReadSettings);
    }

    private static HubSettings ReadSettings(DataFields fields) => new()
    {
        Name = fields.NeededText(HubKeys.Name),
        Board = fields.NeededText(HubKeys.Board),
        Tagline = fields.NeededText(HubKeys.Tagline),
        Address = ReadAddress(fields),
        AddressAt = fields.LocatedText(HubKeys.Address)?.At ?? SourcePosition.Start,
        IsDemonstration = fields.YesNo(HubKeys.Demonstration),
        Language = fields.Text(HubKeys.Language)!,
        Links = fields.Choice(HubKeys.Links, LinkStyle.Relative, LinkStyle.Absolute),
        Brand = fields.NeededGroup(HubKeys.Brand, ReadBrand),
        Contacts = fields.NeededGroup(HubKeys.Contacts, ReadContacts),
        Concern = fields.NeededGroup(HubKeys.Concern, ReadConcern),
        ExitTarget = fields.NeededLocatedText(HubKeys.ExitTarget),
        Security = fields.NeededGroup(HubKeys.Security, ReadSecurity),
        Accessibility = fields.NeededGroup(HubKeys.Accessibility, ReadAccessibility),
        KnownAbbreviations = fields.Texts(HubKeys.KnownAbbreviations),
        Papers = ReadPapers(fields),
        DataLicence = fields.LocatedText(HubKeys.DataLicence),
        FeedItems = fields.Number(HubKeys.FeedItems),
        SmallNumber = fields.Number(HubKeys.SmallNumber),
        ReadingAge = fields.Number(HubKeys.ReadingAge),
        CountSearches = fields.Number(HubKeys.CountSearches),
        Checks = CheckWeights.Read(fields),
        Needs = fields.Entries(HubKeys.Needs, ReadNeed),
    };

    private static IReadOnlyList<string> ReadPapers(DataFields fields)
    {
        var written = fields.LocatedTexts(HubKeys.Papers);
        string[] types = [.. ResourceType.All.Select(type => type.Id)];
        foreach (var type in written.Where(type => !types.Contains(type.Value)))
        {
            fields.Report.Add(DiagnosticCodes.ValueInvalid, type.At, $"There is no type of resource \"{type.Value}\".",
                $"{DidYouMean.Sentence(type.Value, types)}Write some of: {string.Join(", ", types)}.");
        }
        return fields.IsWritten(HubKeys.Papers) ? [.. written.Select(type => type.Value)] : HubSettings.DefaultPapers;
    }

    private static Uri ReadAddress(DataFields fields)
    {
        var text = fields.NeededLocatedText(HubKeys.Address);
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && text.Value.EndsWith('/'))
            return address;
        if (text.Value.Length > 0)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, text.At, $"\"{text.Value}\" is not the address of a site.",
                "Write it in full, with https:// at the start and a slash at the end.");
        return new Uri("https://example.org/");
    }

    private static BrandSettings ReadBrand(DataFields fields) => new(
        ReadColour(fields, BrandKeys.Colour), ReadColour(fields, BrandKeys.Accent), fields.LocatedText(BrandKeys.Logo),
        fields.LocatedText(BrandKeys.Icon), fields.LocatedText(BrandKeys.SharingImage),
        fields.LocatedText(BrandKeys.LogoPicture));

    private static Located<string> ReadColour(DataFields fields, DataKey key)
    {
        var colour = fields.NeededLocatedText(key);
        if (colour.Value.Length == 0 || HexColour().IsMatch(colour.Value)) return colour;
        fields.Report.Add(DiagnosticCodes.ValueInvalid, colour.At, $"\"{colour.Value}\" is not a colour.",
            "Write it as # and six digits in quotation marks, for example \"#0b5563\".");
        return new Located<string>(string.Empty, colour.At);
    }

    private static ContactSettings ReadContacts(DataFields fields) =>
        new(ReadEmail(fields, ContactKeys.General), ReadEmail(fields, ContactKeys.Accessibility));

    private static Located<string> ReadEmail(DataFields fields, DataKey key)
    {
        var email = fields.NeededLocatedText(key);
        if (email.Value.Length > 0 && !EmailAddress().IsMatch(email.Value))
            fields.Report.Add(DiagnosticCodes.ValueInvalid, email.At, $"\"{email.Value}\" is not an e-mail address.",
                "Write it as name@example.org.");
        return email;
    }

    private static ConcernSettings ReadConcern(DataFields fields) => new(
        fields.NeededText(ConcernKeys.Title), fields.NeededText(ConcernKeys.Text), fields.Entries(ConcernKeys.Lines, ReadLine),
        fields.LocatedText(ConcernKeys.More));

    private static PhoneSettings ReadLine(DataFields fields)
    {
        var name = fields.NeededText(PhoneKeys.Name);
        var number = fields.NeededLocatedText(PhoneKeys.Number);
        return new PhoneSettings(name, number.Value, fields.Text(PhoneKeys.Note) ?? string.Empty) { NumberAt = number.At };
    }

    private static SecuritySettings ReadSecurity(DataFields fields) => new(
        fields.NeededText(SecurityKeys.Contact), fields.NeededDate(SecurityKeys.Expires), fields.YesNo(SecurityKeys.HttpsForSubdomains));

    private static AccessibilitySettings ReadAccessibility(DataFields fields) => new()
    {
        Status = fields.Choice(AccessibilityKeys.Status, ComplianceStatus.Not, ComplianceStatus.Partially, ComplianceStatus.Fully),
        Tested = fields.NeededDate(AccessibilityKeys.Tested),
        Method = fields.NeededText(AccessibilityKeys.Method),
        Prepared = fields.NeededDate(AccessibilityKeys.Prepared).Value,
        NonCompliant = fields.Texts(AccessibilityKeys.NonCompliant),
        DisproportionateBurden = fields.Texts(AccessibilityKeys.DisproportionateBurden),
        OutOfScope = fields.Texts(AccessibilityKeys.OutOfScope),
        ResponseDays = fields.Number(AccessibilityKeys.ResponseDays),
    };

    private static NeedSettings ReadNeed(DataFields fields)
    {
        var need = new NeedSettings(
            fields.NeededText(NeedKeys.Title), fields.NeededText(NeedKeys.Text), fields.LocatedText(NeedKeys.PracticeTheme),
            fields.LocatedText(NeedKeys.Resource));
        if (need.PracticeTheme is null == need.Resource is null)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, "A need leads either to a practice theme or to a resource.",
                "Write practice-theme: or resource: with its id.");
        return need;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex HexColour();

    [GeneratedRegex(@"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$")]
    private static partial Regex EmailAddress();
}
