using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Resources;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Checking;

/// <summary>
/// What an earlier build knows of each resource: what its checks found, with a stamp of everything that they depend on, and what other
/// files need of its body. It is read from bytes that the same program wrote.
/// </summary>
public sealed class InspectionCache
{
    private readonly Dictionary<string, Inspection> byPath = new(StringComparer.Ordinal);

    /// <summary>A cache without entries. A build that is given it records what the next one can take over.</summary>
    public static InspectionCache Empty { get; } = new();

    /// <summary>What other files need of bodies; null for a cache without entries.</summary>
    public KeptBodies? Bodies { get; private init; }

    /// <summary>How many resources it knows.</summary>
    public int Count => byPath.Count;

    /// <summary>What was found in a resource, if nothing has changed that it depends on.</summary>
    internal Inspection? Find(Resource resource, CheckContext context) =>
        byPath.TryGetValue(resource.Path, out var found) && found.Inputs == context.InputsOf(resource, found.Reads) ? found : null;

    /// <summary>Writes what the checks of a library found, and what is known of its bodies.</summary>
    public static void Write(BinaryWriter output, LibrarySource source, CheckResult checks)
    {
        // Nothing of a draft goes into a release, not even beside its site.
        var shown = checks.OfResources.Keys.Select(resource => resource.Path).ToHashSet(StringComparer.Ordinal);
        KeptBodies.Write(output, source.Resources.Where(file => shown.Contains(file.Path)));
        var kept = checks.OfResources.Where(each => each.Value.Inputs != Stamp.None)
            .OrderBy(each => each.Key.Path, StringComparer.Ordinal).ToArray();
        output.Write(kept.Length);
        var reads = new ReadKeyWriter(output);
        foreach (var (resource, inspection) in kept)
        {
            output.Write(resource.Path);
            CacheFormat.Write(output, inspection.Inputs);
            reads.Write(inspection.Reads);
            output.Write(inspection.Diagnostics.Count);
            foreach (var diagnostic in inspection.Diagnostics) CacheFormat.Write(output, diagnostic);
            output.Write(inspection.Safety.Diagnostics.Count);
            foreach (var (diagnostic, words, passage) in inspection.Safety.Diagnostics)
            {
                CacheFormat.Write(output, diagnostic);
                CacheFormat.Write(output, words);
                output.Write(passage);
            }
            // The outlines themselves hold much of the text. Resources whose cases meet others are checked again.
            output.Write(inspection.Safety.CaseKeys.Count);
            foreach (var key in inspection.Safety.CaseKeys) CacheFormat.Write(output, key);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static InspectionCache Read(BinaryReader input)
    {
        var cache = new InspectionCache { Bodies = KeptBodies.Read(input) };
        var keys = new ReadKeyReader(input);
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            var path = input.ReadString();
            var inputs = CacheFormat.ReadStamp(input);
            var reads = keys.Read();
            var diagnostics = new Diagnostic[input.ReadInt32()];
            for (var i = 0; i < diagnostics.Length; i++) diagnostics[i] = CacheFormat.ReadDiagnostic(input);
            var risks = new SafetyDiagnostic[input.ReadInt32()];
            for (var i = 0; i < risks.Length; i++)
                risks[i] = new SafetyDiagnostic(CacheFormat.ReadDiagnostic(input), CacheFormat.ReadText(input), input.ReadString());
            var cases = new Stamp[input.ReadInt32()];
            for (var i = 0; i < cases.Length; i++) cases[i] = CacheFormat.ReadStamp(input);
            var safety = risks.Length + cases.Length == 0 ? ResourceSafety.Nothing : new ResourceSafety(risks, []) { CaseKeys = cases };
            cache.byPath[path] = new Inspection(diagnostics, safety)
            {
                Reads = reads,
                Inputs = inputs,
            };
        }
        return cache;
    }
}
