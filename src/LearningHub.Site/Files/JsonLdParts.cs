using System.Text.Json;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Site.Files;

/// <summary>Properties that several schema.org descriptions share.</summary>
internal static class JsonLdParts
{
    private const string NoLicence = "unknown";

    // Addresses of the licences that boards and government use. Other licences are named only.
    private static readonly Dictionary<string, string> LicenceAddresses = new(StringComparer.Ordinal)
    {
        ["ogl-3"] = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        ["cc-by-4"] = "https://creativecommons.org/licenses/by/4.0/",
        ["cc-by-4.0"] = "https://creativecommons.org/licenses/by/4.0/",
        ["cc-by-sa-4"] = "https://creativecommons.org/licenses/by-sa/4.0/",
        ["cc-by-nc-4"] = "https://creativecommons.org/licenses/by-nc/4.0/",
        ["cc0"] = "https://creativecommons.org/publicdomain/zero/1.0/",
    };

    /// <summary>Writes the licence, or nothing if it is not known.</summary>
    /// <param name="json">The description.</param>
    /// <param name="id">Id of the licence.</param>
    /// <param name="context">The site.</param>
    public static void Licence(Utf8JsonWriter json, Located<string>? id, SiteContext context)
    {
        if (id is not { } named || named.Value == NoLicence || context.Library.Vocabularies.Licences.Find(named.Value) is not { } licence)
            return;
        if (LicenceAddresses.TryGetValue(licence.Id, out var address))
        {
            json.WriteString("license", address);
            return;
        }
        json.WriteStartObject("license");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", licence.Label);
        json.WriteEndObject();
    }

    /// <summary>Writes an organisation.</summary>
    public static void Organisation(Utf8JsonWriter json, string key, string name)
    {
        json.WriteStartObject(key);
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    /// <summary>Writes an array of strings, or nothing if it is empty.</summary>
    public static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length == 0) return;
        json.WriteStartArray(key);
        foreach (var value in all) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
