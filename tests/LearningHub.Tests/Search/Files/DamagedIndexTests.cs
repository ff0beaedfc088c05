using System.Buffers.Binary;
using System.Text.Json;
using LearningHub.Search;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Files;

/// <summary>A damaged index is refused when it is opened or when the damaged part is read. It never crashes and never answers otherwise than a whole one.</summary>
public sealed class DamagedIndexTests : IDisposable
{
    private const int Flips = 400;

    private static readonly SearchRequest[] Requests =
    [
        new() { Text = "lamp fox", Take = 50 }, new() { Text = "\"lamp brick\"" }, new() { Text = "\"fox lamp\"~4" }, new() { Text = "l* -lark" }, new() { Text = "wlof loom~" }, new() { Text = "title:moss" },
        new() { Text = "+rust +gold", Explain = true }, new() { Text = "the" }, new() { Take = 100, Sort = SortOrder.Newest }, new() { Text = "date:[2011-01-01 TO 2012-01-01] kiln", Filters = [new FacetFilter("type", ["type1"])] },
    ];

    private readonly TestIndex whole = new(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 3, 700, mostInGroup: 3));
    private readonly byte[] bytes;

    public DamagedIndexTests() => bytes = File.ReadAllBytes(whole.Path);

    private string Damaged => Path.Combine(whole.Folder, "damaged");

    public void Dispose() => whole.Dispose();

    [Fact]
    public void A_byte_that_was_changed_anywhere_is_noticed_or_matters_to_no_answer()
    {
        var wanted = Answers(whole.Path);
        var random = new Random(11);
        var refused = 0;
        for (var i = 0; i < Flips; i++)
        {
            var changed = bytes.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            refused += IsRefusedOrSame(changed, wanted) ? 1 : 0;
        }
        // Only padding, and parts that no query of these reads, may change unnoticed.
        Assert.InRange(refused, Flips / 2, Flips);
    }

    [Fact]
    public void Every_part_is_guarded_at_its_beginning_its_middle_and_its_end()
    {
        var wanted = Answers(whole.Path);
        var regions = Regions();
        Assert.Equal(Enum.GetValues<RegionKind>().Order(), regions.Select(region => region.Kind).Order());
        foreach (var region in regions.Where(region => region.Size > 0))
        {
            foreach (var at in new[] { 0, region.Size / 2, region.Size - 1 })
            {
                var changed = bytes.ToArray();
                changed[region.Start + at] ^= 0x55;
                if (region.IsCheckedOnOpening) AssertRefusedOnOpening(changed, region.Kind.ToString());
                else IsRefusedOrSame(changed, wanted);
            }
        }
    }

    [Fact]
    public void Damaged_postings_positions_and_records_are_noticed_when_they_are_read()
    {
        foreach (var kind in new[] { RegionKind.Postings, RegionKind.Positions, RegionKind.Records })
        {
            var region = Regions().Single(each => each.Kind == kind);
            var changed = bytes.ToArray();
            for (var at = region.Start; at < region.Start + region.Size; at++) changed[at] ^= 0x10;
            File.WriteAllBytes(Damaged, changed);
            using var index = SearchIndex.Open(Damaged);
            var fault = Assert.Throws<DamagedIndexException>(() => index.Search(new SearchRequest { Text = "\"lamp fox\"" }));
            Assert.Contains("does not fit its checksum", fault.Message.Replace("do not fit their", "does not fit its", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var random = new Random(5);
        var ends = Regions().SelectMany(region => new[] { region.Start, region.Start + (region.Size / 2), region.Start + region.Size })
            .Concat([0, 1, 7, 8, 12, 24, RegionFile.HeaderLength - 1, RegionFile.HeaderLength, bytes.Length - 1])
            .Concat(Enumerable.Range(0, 50).Select(_ => random.NextInt64(bytes.Length)))
            .Where(end => end < bytes.Length);
        foreach (var end in ends.Distinct()) AssertRefusedOnOpening(bytes[..(int)end], "short");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(100_000)]
    public void A_file_that_was_added_to_is_refused(int more) => AssertRefusedOnOpening([.. bytes, .. new byte[more]], "added");

    [Fact]
    public void Another_version_is_refused_with_both_versions()
    {
        var changed = bytes.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(8), RegionFile.Version + 1);
        AssertRefusedOnOpening(Resealed(changed), $"format {RegionFile.Version + 1}, and this program reads format {RegionFile.Version}");
    }

    [Fact]
    public void Another_kind_of_file_is_refused() => AssertRefusedOnOpening([.. "PK\u0003\u0004 and so on"u8, .. bytes[20..]], "no search index");

    [Fact]
    public void An_empty_file_is_refused() => AssertRefusedOnOpening([], "too short");

    [Fact]
    public void A_folder_and_a_missing_file_are_refused_with_their_names()
    {
        foreach (var path in new[] { whole.Folder, Path.Combine(whole.Folder, "missing"), Path.Combine(whole.Folder, "missing", "index") })
            Assert.Contains(path, Assert.ThrowsAny<IOException>(() => SearchIndex.Open(path)).Message, StringComparison.Ordinal);
    }

    // What a faulty program wrote fits its checksum all the same.
    [Fact]
    public void Parts_outside_the_file_and_counts_that_cannot_be_are_refused_though_the_checksum_fits()
    {
        foreach (var (start, size) in new[] { (-64L, 64L), (0L, 64L), (bytes.Length - 10L, 64L), (2048L, -1L), (long.MaxValue, 64L), (2048L, long.MaxValue) })
        {
            var changed = bytes.ToArray();
            BinaryPrimitives.WriteInt64LittleEndian(changed.AsSpan(RegionFile.TableStart + 8), start);
            BinaryPrimitives.WriteInt64LittleEndian(changed.AsSpan(RegionFile.TableStart + 16), size);
            AssertRefusedOnOpening(Resealed(changed), "outside the file");
        }
        foreach (var count in new[] { -1, 0, 3, 36, int.MaxValue })
        {
            var changed = bytes.ToArray();
            BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(12), count);
            AssertRefusedOnOpening(Resealed(changed), string.Empty);
        }
    }

    private bool IsRefusedOrSame(byte[] content, string[] wanted)
    {
        File.WriteAllBytes(Damaged, content);
        try
        {
            using var index = SearchIndex.Open(Damaged);
            var isRefused = false;
            for (var i = 0; i < Requests.Length; i++)
            {
                try
                {
                    Assert.Equal(wanted[i], Answer(index, Requests[i]));
                }
                catch (DamagedIndexException)
                {
                    isRefused = true;
                }
            }
            return isRefused;
        }
        catch (DamagedIndexException)
        {
            return true;
        }
    }

    private void AssertRefusedOnOpening(byte[] content, string message)
    {
        File.WriteAllBytes(Damaged, content);
        var fault = Assert.Throws<DamagedIndexException>(() => SearchIndex.Open(Damaged));
        Assert.Contains(Damaged, fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    private static byte[] Resealed(byte[] content)
    {
        var header = content.AsSpan(0, RegionFile.HeaderLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[^4..], Checksum.Of(header[..^4]));
        return content;
    }

    private RegionEntry[] Regions() =>
        [.. Enumerable.Range(0, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12))).Select(number => RegionEntry.Read(bytes.AsSpan(RegionFile.TableStart + (number * RegionEntry.Length))))];

    private static string[] Answers(string path)
    {
        using var index = SearchIndex.Open(path);
        return [.. Requests.Select(request => Answer(index, request))];
    }

    private static string Answer(SearchIndex index, SearchRequest request) => JsonSerializer.Serialize(index.Search(request));
}
