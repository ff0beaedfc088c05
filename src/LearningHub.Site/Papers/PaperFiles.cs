using System.Collections.Concurrent;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Tracing;
using LearningHub.Export.Brand;
using LearningHub.Export.Papers;
using LearningHub.Export.Tables;
using LearningHub.Site.Increments;

namespace LearningHub.Site.Papers;

/// <summary>The files that pages offer to take away. A build makes each once: the page shows its size, the file has its
/// bytes.</summary>
/// <param name="context">The site.</param>
/// <param name="files">The content folder, for the board's logo.</param>
/// <param name="former">What is known of an earlier release: the size of a paper that is the same as there needs no making.</param>
internal sealed class PaperFiles(SiteContext context, IContentFiles files, OutputCache former)
{
    /// <summary>Path of the bibliography as RIS.</summary>
    public const string RisPath = "/references/references.ris";

    /// <summary>Path of the bibliography as CSL-JSON.</summary>
    public const string CslPath = "/references/references.csl.json";

    private readonly Lazy<BrandLogo> logo = new(() => BrandLogo.Read(context.Settings.Brand, files));
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (long Size, IReadOnlyList<ReadKey> Reads)> made = new(StringComparer.Ordinal);

    /// <summary>The files of a resource.</summary>
    public IReadOnlyList<TakeAway> ForResource(Resource resource) => TakeAways.ForPage(context.Library, resource, logo.Value);

    /// <summary>Address of a file from the root of the hub.</summary>
    public static string AddressOf(Resource resource, TakeAway file) => $"{resource.Address}{file.FileName}";

    /// <summary>Size of a file in bytes.</summary>
    public long SizeOf(Resource resource, TakeAway file) => SizeOf(AddressOf(resource, file), file, resource.Id);

    /// <summary>The handout of a practice theme with its address and size.</summary>
    public (TakeAway File, string Address, long Size) OfTheme(Term theme)
    {
        var (file, address) = ThemeFile(theme);
        return (file, address, SizeOf(address, file, null));
    }

    /// <summary>The bibliography in both formats, with kind and address; nothing if the library names no work.</summary>
    public IReadOnlyList<(string Kind, string Address, long Size)> Bibliographies() => context.Library.References.Count == 0 ? [] :
    [
        ("RIS", RisPath, Bibliography.Ris(Works()).Length), ("CSL-JSON", CslPath, Bibliography.Csl(Works()).Length),
    ];

    /// <summary>All files as outputs of the site.</summary>
    public IEnumerable<SiteOutput> Outputs()
    {
        foreach (var resource in context.Library.Resources)
        {
            foreach (var file in ForResource(resource))
            {
                var address = AddressOf(resource, file);
                yield return Traced(address, () => Take(address, file, resource.Id));
            }
        }
        foreach (var theme in context.Library.Vocabularies.PracticeThemes.Terms)
        {
            var (file, address) = ThemeFile(theme);
            yield return Traced(address, () => Take(address, file, null));
        }
        if (context.Library.References.Count == 0) yield break;
        yield return Traced(RisPath, () => Bibliography.Ris(Works()));
        yield return Traced(CslPath, () => Bibliography.Csl(Works()));
    }

    private Reference[] Works() => [.. context.Library.References.Values.OrderBy(work => work.Id, StringComparer.Ordinal)];

    private (TakeAway File, string Address) ThemeFile(Term theme)
    {
        var file = TakeAways.OfTheme(context.Library, theme);
        return (file, $"{GeneratedPages.PracticeThemes}{theme.Id}/{file.FileName}");
    }

    // Papers read nothing but data files and what they look up in the library, so a build takes them over from the last release.
    private static SiteOutput Traced(string address, Func<byte[]> bytes) =>
        new(address.TrimStart('/'), async output => await output.WriteAsync(bytes()).ConfigureAwait(false)) { IsTraced = true };

    // The bytes wait from the page to the file, and are then let go: a library has more papers than fit into memory.
    private byte[] Take(string address, TakeAway file, string? resource)
    {
        var bytes = Make(address, file, resource);
        waiting.TryRemove(address, out _);
        return bytes;
    }

    private long SizeOf(string address, TakeAway file, string? resource)
    {
        if (!made.ContainsKey(address) && former.Unchanged(address) is { } same) made[address] = same;
        if (!made.TryGetValue(address, out var known))
        {
            Make(address, file, resource);
            known = made[address];
        }
        NoteReads(known.Reads);
        return known.Size;
    }

    // Whoever asks depends on all that the paper is made of, whoever made it first.
    private byte[] Make(string address, TakeAway file, string? resource)
    {
        var bytes = waiting.GetOrAdd(address, _ => new Lazy<byte[]>(() =>
        {
            using var trace = ReadTrace.Begin();
            if (resource is not null) ReadTrace.Note(ReadKind.Resource, resource);
            var bytes = file.Parts.Count > 0 ? Bundle(address, file, resource) : file.Make();
            made[address] = (bytes.Length, trace.Keys);
            return bytes;
        })).Value;
        NoteReads(made[address].Reads);
        return bytes;
    }

    // The files of a bundle are offered one by one too, and made once for both.
    private byte[] Bundle(string address, TakeAway bundle, string? resource)
    {
        var folder = address[..^bundle.FileName.Length];
        return StableZip.Write(bundle.Parts.Select(part => (part.FileName, Make($"{folder}{part.FileName}", part, resource))));
    }

    private static void NoteReads(IReadOnlyList<ReadKey> reads)
    {
        foreach (var key in reads) ReadTrace.Note(key.Kind, key.Name);
    }
}
