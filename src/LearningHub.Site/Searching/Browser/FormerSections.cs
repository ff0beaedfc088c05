using System.Text.Json;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Resources;
using LearningHub.Releases.Building;

namespace LearningHub.Site.Searching.Browser;

/// <summary>The sections in the static index of an earlier release, as the bytes that were written. Those of a resource whose file has
/// not changed are copied, so that its body need not be read.</summary>
internal sealed class FormerSections
{
    private readonly KeptBodies bodies;
    private readonly byte[] bytes;
    private readonly List<string> addresses = [];
    private readonly Dictionary<int, List<Range>> sections = [];

    private FormerSections(KeptBodies bodies, byte[] bytes)
    {
        this.bodies = bodies;
        this.bytes = bytes;
    }

    /// <summary>Opens the index of an earlier release.</summary>
    /// <param name="file">The file; null if there is none.</param>
    /// <param name="bodies">What that release knows of bodies.</param>
    /// <returns>Null if nothing can be copied from it.</returns>
    public static FormerSections? Open(FormerFile? file, KeptBodies? bodies)
    {
        if (bodies is null || file?.TryRead() is not { } bytes) return null;
        var former = new FormerSections(bodies, bytes);
        former.FindPlaces();
        return former;
    }

    /// <summary>Copies the sections of a resource, if it has not changed and has the number that it had.</summary>
    /// <param name="json">The writer, within the list of sections.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="number">Its number in the new index, which each of its sections names.</param>
    /// <returns>Whether they were copied.</returns>
    public bool TryCopy(Utf8JsonWriter json, Resource resource, int number)
    {
        // The questions of a tool are sections too, and lie in another file.
        if (number >= addresses.Count || addresses[number] != resource.Address || resource.Details is ToolDetails) return false;
        if (!bodies.Knows(resource)) return false;
        foreach (var section in sections.GetValueOrDefault(number) ?? [])
            json.WriteRawValue(bytes.AsSpan(section), skipInputValidation: true);
        return true;
    }

    private void FindPlaces()
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isResources = reader.ValueTextEquals("resources"u8);
            var isSections = reader.ValueTextEquals("sections"u8);
            reader.Read();
            if (!isResources && !isSections)
            {
                reader.Skip();
                continue;
            }
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                if (isResources) ReadResource(ref reader);
                else ReadSection(ref reader);
            }
        }
    }

    // The address is the first key.
    private void ReadResource(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Read();
        addresses.Add(reader.GetString()!);
        ReadToEnd(ref reader);
    }

    // The number of the resource is the first key.
    private void ReadSection(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Read();
        reader.Read();
        var number = reader.GetInt32();
        ReadToEnd(ref reader);
        if (!sections.TryGetValue(number, out var places)) sections[number] = places = [];
        places.Add(start..(int)reader.BytesConsumed);
    }

    private static void ReadToEnd(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            reader.Read();
            reader.Skip();
        }
    }
}
