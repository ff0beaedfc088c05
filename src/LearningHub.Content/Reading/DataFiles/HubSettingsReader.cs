using System.Text.RegularExpressions;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>hub.yml</c>.</summary>
internal static partial class HubSettingsReader
{
    /// <summary>The settings in a YAML document; null if it is none.</summary>
    public static HubSettings? Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return null;
        var fields = new Fields(map, "hub.yml", report);
        var settings = new HubSettings
        {
            Name = fields.RequiredText("name"),
            Board = fields.RequiredText("board"),
            Tagline = fields.RequiredText("tagline"),
            Address = Address(fields),
            AddressAt = fields.LocatedText("address")?.At ?? SourcePosition.Start,
            IsDemonstration = fields.Flag("demonstration") ?? false,
            Language = fields.Text("language") ?? "en-GB",
            Links = fields.Choice("links", LinkStyle.Relative, ("relative", LinkStyle.Relative), ("absolute", LinkStyle.Absolute)),
            Brand = Brand(fields.RequiredGroup("brand")),
            Contacts = Contacts(fields.RequiredGroup("contacts")),
            Concern = Concern(fields.RequiredGroup("worried-about-a-child")),
            ExitTarget = fields.RequiredLocatedText("exit-target"),
            Security = Security(fields.RequiredGroup("security")),
            Accessibility = Accessibility(fields.RequiredGroup("accessibility")),
            KnownAbbreviations = fields.Texts("known-abbreviations"),
            DataLicence = fields.LocatedText("data-licence"),
            FeedItems = fields.Number("feed-items") ?? 50,
            SmallNumber = fields.Number("small-number") ?? 5,
            ReadingAge = fields.Number("reading-age") ?? 9,
            Checks = CheckWeights.Read(fields),
            Needs = [.. fields.Groups("needs").Select(Need)],
        };
        fields.Finish();
        return settings;
    }

    private static Uri Address(Fields fields)
    {
        var text = fields.RequiredLocatedText("address");
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && text.Value.EndsWith('/'))
            return address;
        if (text.Value.Length > 0)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, text.At, $"\"{text.Value}\" is not the address of a site.",
                "Write it whole, with https:// in front and a slash at the end.");
        return new Uri("https://example.org/");
    }

    private static BrandSettings Brand(Fields fields)
    {
        var brand = new BrandSettings(
            Colour(fields, "colour"), Colour(fields, "accent"), fields.LocatedText("logo"), fields.LocatedText("icon"),
            fields.LocatedText("sharing-image"));
        fields.Finish();
        return brand;
    }

    private static Located<string> Colour(Fields fields, string key)
    {
        var colour = fields.RequiredLocatedText(key);
        if (colour.Value.Length == 0 || HexColour().IsMatch(colour.Value)) return colour;
        fields.Report.Add(DiagnosticCodes.ValueInvalid, colour.At, $"\"{colour.Value}\" is not a colour.",
            "Write it as # and six digits in quotation marks, for example \"#0b5563\".");
        return new Located<string>(string.Empty, colour.At);
    }

    private static ContactSettings Contacts(Fields fields)
    {
        var contacts = new ContactSettings(Email(fields, "general"), Email(fields, "accessibility"));
        fields.Finish();
        return contacts;
    }

    private static Located<string> Email(Fields fields, string key)
    {
        var email = fields.RequiredLocatedText(key);
        if (email.Value.Length > 0 && !EmailAddress().IsMatch(email.Value))
            fields.Report.Add(DiagnosticCodes.ValueInvalid, email.At, $"\"{email.Value}\" is not an e-mail address.",
                "Write it as name@example.org.");
        return email;
    }

    private static ConcernSettings Concern(Fields fields)
    {
        var concern = new ConcernSettings(
            fields.RequiredText("title"), fields.RequiredText("text"), [.. fields.Groups("lines").Select(Line)],
                fields.LocatedText("more"));
        fields.Finish();
        return concern;
    }

    private static PhoneSettings Line(Fields fields)
    {
        var name = fields.RequiredText("name");
        var number = fields.RequiredLocatedText("number");
        var line = new PhoneSettings(name, number.Value, fields.Text("note") ?? string.Empty) { NumberAt = number.At };
        fields.Finish();
        return line;
    }

    private static SecuritySettings Security(Fields fields)
    {
        var security = new SecuritySettings(
            fields.RequiredText("contact"), fields.RequiredDate("expires"), fields.Flag("https-for-subdomains") ?? false);
        fields.Finish();
        return security;
    }

    private static AccessibilitySettings Accessibility(Fields fields)
    {
        var accessibility = new AccessibilitySettings
        {
            Status = fields.Choice(
                "status", ComplianceStatus.Not, ("fully", ComplianceStatus.Fully), ("partially", ComplianceStatus.Partially),
                ("not", ComplianceStatus.Not)),
            Tested = fields.RequiredDate("tested"),
            Method = fields.RequiredText("method"),
            Prepared = fields.RequiredDate("prepared").Value,
            NonCompliant = fields.Texts("non-compliant"),
            DisproportionateBurden = fields.Texts("disproportionate-burden"),
            OutOfScope = fields.Texts("out-of-scope"),
            ResponseDays = fields.Number("response-days") ?? 10,
        };
        fields.Finish();
        return accessibility;
    }

    private static NeedSettings Need(Fields fields)
    {
        var need = new NeedSettings(
            fields.RequiredText("title"), fields.RequiredText("text"), fields.LocatedText("practice-theme"),
            fields.LocatedText("resource"));
        if (need.PracticeTheme is null == need.Resource is null)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, "A need leads either to a practice theme or to a resource.",
                "Write practice-theme: or resource: with its id.");
        fields.Finish();
        return need;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex HexColour();

    [GeneratedRegex(@"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$")]
    private static partial Regex EmailAddress();
}
