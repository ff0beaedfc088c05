using System.Text.Json;
using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Searching;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Files;

/// <summary>A damaged index is refused when it is opened. It never ends the process and never answers otherwise than a whole one.</summary>
public sealed class DamagedIndexTests : IDisposable
{
    private const int Flips = 400;

    private static readonly SearchRequest[] Requests =
    [
        new() { Text = "lamp fox", Take = 50 }, new() { Text = "\"lamp brick\"" }, new() { Text = "\"fox lamp\"~4" }, new()
        {
            Text = "l* -lark"
        },
        new() { Text = "wlof loom~" }, new() { Text = "title:moss" }, new() { Text = "+rust +gold", Explain = true }, new()
        {
            Text = "the"
        },
        new() { Take = 100, Sort = SortOrder.Newest },
        new() { Text = "date:[2011-01-01 TO 2012-01-01] kiln", Filters = [new FacetFilter("type", ["type1"])] },
    ];

    private readonly TestIndex whole = new(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 3, 300, mostInGroup: 3), shards: 2);

    private string changedInCopy = IndexFolder.ManifestName;

    private string Damaged => Path.Combine(whole.Folder, "damaged");

    private string[] Names => [.. Directory.EnumerateFiles(whole.Path, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(whole.Path, file)).Order()];

    public void Dispose() => whole.Dispose();

    [Fact]
    public void A_bit_that_was_changed_anywhere_is_noticed_on_opening()
    {
        var random = new Random(11);
        var files = Names.Select(name => (Name: name, Bytes: Read(name))).ToArray();
        var total = files.Sum(file => file.Bytes.Length);
        for (var i = 0; i < Flips; i++)
        {
            var at = random.Next(total);
            var (name, bytes) = files.First(file => (at -= file.Bytes.Length) < 0);
            var changed = bytes.ToArray();
            changed[^-at] ^= (byte)(1 << random.Next(8));
            AssertRefused(name, changed);
        }
    }

    [Fact]
    public void Every_file_is_guarded_at_its_beginning_its_middle_and_its_end()
    {
        foreach (var name in Names)
        {
            foreach (var share in new[] { 0, 0.5, 1 })
            {
                var changed = Read(name);
                changed[(int)(share * (changed.Length - 1))] ^= 0x55;
                AssertRefused(name, changed);
            }
        }
    }

    [Fact]
    public void A_file_that_is_cut_added_to_empty_or_missing_is_refused()
    {
        foreach (var name in Names)
        {
            var bytes = Read(name);
            AssertRefused(name, bytes[..^1]);
            AssertRefused(name, bytes[..(bytes.Length / 2)]);
            AssertRefused(name, [.. bytes, 0]);
            AssertRefused(name, []);
            AssertRefused(name, null);
        }
    }

    [Fact]
    public void Another_version_is_refused_with_both_versions()
    {
        var text = File.ReadAllText(Path.Combine(whole.Path, IndexFolder.ManifestName));
        var changed = text.Replace($" {IndexFolder.Version} ", $" {IndexFolder.Version + 1} ", StringComparison.Ordinal);
        var exception = AssertRefused(IndexFolder.ManifestName, System.Text.Encoding.UTF8.GetBytes(changed));
        Assert.Contains($"format {IndexFolder.Version + 1}, and this program reads format {IndexFolder.Version}", exception.Message,
            StringComparison.Ordinal);
    }

    // What a program with an error wrote has the right hashes all the same.
    [Fact]
    public void Files_that_Lucene_cannot_read_are_refused_though_their_hashes_fit()
    {
        var random = new Random(6);
        foreach (var name in Names.Where(name => name is not (IndexFolder.ManifestName or IndexFolder.GuidanceName)))
        {
            for (var round = 0; round < 4; round++)
            {
                var changed = Read(name);
                if (round == 0) random.NextBytes(changed);
                else changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
                Copy(name, changed);
                var manifest = IndexFolder.ReadManifest(whole.Path);
                IndexFolder.WriteManifest(
                    Damaged, manifest with
                    {
                        Files = manifest.Files.ToDictionary(
                            file => file.Key, file => file.Key == name ? IndexFolder.Hash(changed) : file.Value),
                    });
                AssertRefusedOrSame();
            }
        }
    }

    [Fact]
    public void A_manifest_that_does_not_list_the_files_or_lists_other_documents_is_refused()
    {
        var manifest = IndexFolder.ReadManifest(whole.Path);
        Copy(IndexFolder.ManifestName, null);
        foreach (var left in manifest.Files.Keys)
        {
            IndexFolder.WriteManifest(
                Damaged, manifest with { Files = manifest.Files.Where(file => file.Key != left).ToDictionary() });
            Assert.Throws<DamagedIndexException>(() => SearchIndex.Open(Damaged));
        }
        IndexFolder.WriteManifest(Damaged, manifest with { Documents = [.. manifest.Documents.Select(count => count + 1)] });
        Assert.Throws<DamagedIndexException>(() => SearchIndex.Open(Damaged));
        IndexFolder.WriteManifest(Damaged, manifest with { Groups = manifest.Groups[..^1] });
        Assert.Throws<DamagedIndexException>(() => SearchIndex.Open(Damaged));
    }

    [Fact]
    public void What_happens_to_the_files_of_an_open_index_does_not_matter()
    {
        var wanted = Answers(whole.Path);
        Copy(IndexFolder.ManifestName, Read(IndexFolder.ManifestName));
        using var index = SearchIndex.Open(Damaged);
        var random = new Random(2);
        foreach (var file in Directory.EnumerateFiles(Damaged, "*", SearchOption.AllDirectories))
        {
            var noise = new byte[new FileInfo(file).Length];
            random.NextBytes(noise);
            File.WriteAllBytes(file, noise);
            using var open = File.OpenWrite(file);
            open.SetLength(noise.Length / 2);
        }
        Directory.Delete(Damaged, recursive: true);
        Assert.Equal(wanted, Requests.Select(request => Answer(index, request)));
    }

    [Fact]
    public void A_folder_without_an_index_a_file_and_a_missing_folder_are_refused_with_their_names()
    {
        var file = Path.Combine(whole.Path, IndexFolder.ManifestName);
        foreach (var path in new[] { whole.Folder, file, Path.Combine(whole.Folder, "missing"),
            Path.Combine(whole.Folder, "missing", "index") })
            Assert.Contains(path, Assert.ThrowsAny<IOException>(() => SearchIndex.Open(path)).Message, StringComparison.Ordinal);
    }

    private byte[] Read(string name) => File.ReadAllBytes(Path.Combine(whole.Path, name));

    private DamagedIndexException AssertRefused(string name, byte[]? content)
    {
        Copy(name, content);
        var exception = Assert.Throws<DamagedIndexException>(() => SearchIndex.Open(Damaged));
        Assert.Contains(Damaged, exception.Message, StringComparison.Ordinal);
        return exception;
    }

    private void AssertRefusedOrSame()
    {
        try
        {
            Assert.Equal(Answers(whole.Path), Answers(Damaged));
        }
        catch (DamagedIndexException)
        {
            // Refused.
        }
    }

    // The whole index with one file changed, or left out. Of the last copy only what was changed in it is written again.
    private void Copy(string name, byte[]? content)
    {
        if (!Directory.Exists(Damaged))
        {
            Directory.CreateDirectory(Damaged);
            foreach (var folder in Directory.EnumerateDirectories(whole.Path))
                Directory.CreateDirectory(Path.Combine(Damaged, Path.GetFileName(folder)));
            foreach (var other in Names) File.Copy(Path.Combine(whole.Path, other), Path.Combine(Damaged, other));
        }
        foreach (var other in new[] { changedInCopy, IndexFolder.ManifestName })
            File.Copy(Path.Combine(whole.Path, other), Path.Combine(Damaged, other), overwrite: true);
        changedInCopy = name;
        if (content is null) File.Delete(Path.Combine(Damaged, name));
        else File.WriteAllBytes(Path.Combine(Damaged, name), content);
    }

    private static string[] Answers(string path)
    {
        using var index = SearchIndex.Open(path);
        return [.. Requests.Select(request => Answer(index, request))];
    }

    private static string Answer(SearchIndex index, SearchRequest request) => JsonSerializer.Serialize(index.Search(request));
}
