using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Yaml;
using LearningHub.Studio.People;
using YamlFields = LearningHub.Content.Reading.Yaml.Fields;

namespace LearningHub.Studio.Settings;

/// <summary>Reads the file that says how a team signs in. It lies outside the content folder, since authors can write there.</summary>
public static class SignInFile
{
    /// <summary>The variable of the environment with the secret.</summary>
    public const string SecretVariable = "HUB_STUDIO_CLIENT_SECRET";

    private const int LongestSession = 24;

    /// <summary>Reads it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="secret">The secret from the environment; null if there is none.</param>
    /// <param name="report">Receives what is wrong.</param>
    /// <returns>The settings; null if anything is wrong.</returns>
    public static SignInSettings? Read(string text, string? secret, FileReport report)
    {
        if (YamlReader.Read(text, 0, report) is not { } document) return null;
        if (document is not YamlMap map)
        {
            report.Add(
                DiagnosticCodes.ValueInvalid, document.At, "The file must contain keys with values.",
                "Start it with a line address: https://…");
            return null;
        }
        var fields = new YamlFields(map, "this file", report);
        if (fields.LocatedText("client-secret") is { } written)
        {
            report.Add(
                DiagnosticCodes.ValueInvalid, written.At, "The secret is in the file, so it is copied and backed up with it.",
                $"Remove the line, ask for a new secret, and put it into the variable {SecretVariable} of the environment.");
        }
        var settings = new SignInSettings
        {
            Address = AddressIn(fields, "address"),
            PreviewAddress = AddressIn(fields, "preview-address"),
            Authority = AddressIn(fields, "authority", mayHavePath: true),
            ClientId = fields.RequiredText("client-id"),
            ClientSecret = secret ?? string.Empty,
            Scopes = fields.Texts("scopes") is { Count: > 0 } scopes ? [.. scopes.Prepend("openid").Distinct()] : ["openid", "profile"],
            RoleClaim = fields.Text("role-claim") ?? "groups",
            Roles = RolesIn(fields, report),
            Session = TimeSpan.FromHours(HoursIn(fields, report)),
            NeedsSecondPerson = fields.Flag("second-person") ?? false,
        };
        fields.Finish();
        CheckWhole(settings, map.At, report);
        return report.Diagnostics.Count == 0 ? settings : null;
    }

    private static void CheckWhole(SignInSettings settings, SourcePosition at, FileReport report)
    {
        if (settings.ClientSecret.Length == 0)
        {
            report.Add(
                DiagnosticCodes.KeyMissing, at, $"The variable {SecretVariable} of the environment is empty.",
                "Set it to the secret that the sign-in service gave for this client id.");
        }
        if (report.Diagnostics.Count == 0 && IsSameOrigin(settings.Address, settings.PreviewAddress))
        {
            report.Add(
                DiagnosticCodes.ValueInvalid, at,
                "The preview has the same address as the studio: a page in it could act in the studio.",
                "Give the preview a name of its own under the same domain, for example https://preview.studio.example.org.");
        }
    }

    private static Uri AddressIn(YamlFields fields, string key, bool mayHavePath = false)
    {
        var text = fields.RequiredLocatedText(key, "https://studio.example.org");
        var nowhere = new Uri("https://localhost/");
        if (text.Value.Length == 0) return nowhere;
        var isAddress = Uri.TryCreate(text.Value, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && (mayHavePath || address.AbsolutePath == "/") && address is { Query: "", Fragment: "", UserInfo: "" };
        if (isAddress) return address!;
        fields.Report.Add(
            DiagnosticCodes.ValueInvalid, text.At,
            $"\"{text.Value}\" cannot be the {key}: it is not a valid address, or others could read the traffic.",
            $"Write it with https:// and {(mayHavePath ? "without a question mark" : "nothing after the name")}.");
        return nowhere;
    }

    private static Dictionary<string, StudioRole> RolesIn(YamlFields fields, FileReport report)
    {
        var roles = new Dictionary<string, StudioRole>(StringComparer.Ordinal);
        var group = fields.RequiredGroup("roles");
        foreach (var (key, role) in new[]
                 { ("reader", StudioRole.Reader), ("author", StudioRole.Author), ("publisher", StudioRole.Publisher) })
        {
            foreach (var name in group.LocatedTexts(key)) Add(name, role);
        }
        group.Finish();
        if (!roles.ContainsValue(StudioRole.Publisher) && report.Diagnostics.Count == 0)
        {
            report.Add(
                DiagnosticCodes.ValueInvalid, group.At, "No group may publish.",
                "Write publisher: and the groups of people who publish, as the sign-in service names them.");
        }
        return roles;

        void Add(Located<string> name, StudioRole role)
        {
            if (roles.TryAdd(name.Value, role)) return;
            report.Add(
                DiagnosticCodes.ValueInvalid, name.At, $"The group \"{name.Value}\" has two roles.",
                "Name each group once: a higher role includes the lower ones.");
        }
    }

    private static int HoursIn(YamlFields fields, FileReport report)
    {
        var hours = fields.Number("hours") ?? 8;
        if (hours is > 0 and <= LongestSession) return hours;
        report.Add(
            DiagnosticCodes.ValueInvalid, fields.At, $"Nobody can stay signed in for {hours} hours.",
            $"Write hours: and a number from 1 to {LongestSession}.");
        return LongestSession;
    }

    private static bool IsSameOrigin(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
