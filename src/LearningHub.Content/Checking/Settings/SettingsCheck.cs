using System.Globalization;
using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking.Settings;

/// <summary>Checks the settings: dates that have not expired, readable colours, ids that exist.</summary>
internal static class SettingsCheck
{
    /// <summary>Checks <c>hub.yml</c> and the sources of the glossary and the law.</summary>
    public static void Run(CheckContext context, FileReport report)
    {
        var settings = context.Library.Settings;
        if (settings.Security.Expires.Value != default && settings.Security.Expires.Value < context.Today)
        {
            report.Add(
                DiagnosticCodes.SecurityContactExpired, settings.Security.Expires.At,
                $"The security contact expired on {DayText.Words(settings.Security.Expires.Value)}.",
                "Check that the contact still answers, and write a new date, at most a year ahead.");
        }
        if (settings.Accessibility.Tested.Value != default && settings.Accessibility.Tested.Value.AddYears(1) < context.Today)
        {
            report.Add(
                DiagnosticCodes.AccessibilityTestOld, settings.Accessibility.Tested.At,
                $"The last accessibility test was on {DayText.Words(settings.Accessibility.Tested.Value)}, over a year ago.",
                "Test the site again and write the new date: the law asks for a statement that is kept up to date.");
        }
        CheckContrast(settings.Brand.Colour, "brand colour", report);
        CheckContrast(settings.Brand.Accent, "accent colour", report);
        if (!settings.IsDemonstration)
        {
            CheckNumbers(settings.Concern, report);
            CheckAddresses(settings, report);
        }
        CheckIds(context, report);
    }

    /// <summary>Checks that an id in a data file is that of a resource that readers see.</summary>
    public static void CheckResource(Located<string> id, CheckContext context, FileReport report)
    {
        if (id.Value.Length == 0 || context.Library.ById.ContainsKey(id.Value) || context.UnreadIds.Contains(id.Value)) return;
        if (context.Absent.TryGetValue(id.Value, out var absent))
        {
            report.Add(
                DiagnosticCodes.ReferenceBroken, id.At, AbsentResource.Message(id.Value, absent, context),
                AbsentResource.Advice(absent, context));
            return;
        }
        report.Add(BrokenReference.Describe(report.Path, id, "resource", BrokenReference.InLibrary, context.Library.ById.Keys));
    }

    /// <summary>Drawings of practice themes are there, and say what they show.</summary>
    public static void CheckDrawings(LinkedLibrary library, FileReport report)
    {
        foreach (var term in library.Vocabularies.PracticeThemes.Terms.Where(term => term.Drawing is not null))
        {
            CheckPicture(term.Drawing, "drawing", library, report);
            if (!string.IsNullOrWhiteSpace(term.DrawingText)) continue;
            report.Add(
                DiagnosticCodes.AlternativeTextMissing, term.Drawing!.Value.At, $"Nothing says what the drawing of \"{term.Label}\" shows.",
                "Write it behind drawing-text, for those who cannot see it.");
        }
    }

    private static void CheckContrast(Located<string> colour, string what, FileReport report)
    {
        if (colour.Value.Length == 0 || Contrast.IsReadable(colour.Value)) return;
        var contrast = Contrast.WithWhite(colour.Value);
        report.Add(
            DiagnosticCodes.ContrastLow, colour.At,
            string.Create(CultureInfo.InvariantCulture, $"White text on the {what} {colour.Value} has a contrast of {contrast:0.0} to 1."),
            "Choose a darker colour with at least 4.5 to 1, so that people with low vision can read it, "
                + $"for example {Contrast.Darken(colour.Value)}.");
    }

    private static void CheckNumbers(ConcernSettings concern, FileReport report)
    {
        foreach (var line in concern.Lines.Where(line => MadeUpNumbers.Includes(line.Number)))
        {
            report.Add(
                DiagnosticCodes.NumberMadeUp, line.NumberAt, $"The number {line.Number} of \"{line.Name}\" is made up: nobody answers it.",
                "Write the number that people in your area should ring, and ring it once to see who answers.");
        }
    }

    private static void CheckAddresses(HubSettings settings, FileReport report)
    {
        Check(settings.Address.Host, settings.AddressAt);
        Check(settings.Contacts.General.Value, settings.Contacts.General.At);
        Check(settings.Contacts.Accessibility.Value, settings.Contacts.Accessibility.At);
        Check(settings.Security.Contact, settings.AddressAt);

        void Check(string address, SourcePosition at)
        {
            if (!MadeUpAddresses.Includes(address)) return;
            report.Add(
                DiagnosticCodes.AddressMadeUp, at, $"The address {address} is made up: it is reserved for examples.",
                "Write your own address. Only a hub marked with demonstration: true may be published with it.");
        }
    }

    private static void CheckIds(CheckContext context, FileReport report)
    {
        var (library, settings) = (context.Library, context.Library.Settings);
        var resources = settings.Needs.Select(need => need.Resource).Append(settings.Concern.More);
        foreach (var id in resources)
        {
            if (id is { } written) CheckResource(written, context, report);
        }
        foreach (var need in settings.Needs)
        {
            if (need.PracticeTheme is { } theme) ReferenceChecks.CheckTerms([theme], library.Vocabularies.PracticeThemes, report);
        }
        if (settings.DataLicence is { } licence) ReferenceChecks.CheckTerms([licence], library.Vocabularies.Licences, report);
        CheckPicture(settings.Brand.Logo, "logo", library, report);
        CheckPicture(settings.Brand.LogoPicture, "picture of the logo", library, report);
        CheckPicture(settings.Brand.Icon, "icon", library, report);
        CheckPicture(settings.Brand.SharingImage, "sharing picture", library, report);
    }

    private static void CheckPicture(Located<string>? named, string what, LinkedLibrary library, FileReport report)
    {
        if (named is { } picture && !library.Assets.Contains(picture.Value))
            report.Add(DiagnosticCodes.FileMissing, picture.At, $"The {what} \"{picture.Value}\" is missing.",
                "Put the file into the content folder, or correct the name.");
    }
}
