using FsCheck;
using FsCheck.Fluent;

namespace LearningHub.Tests.Search.Properties;

/// <summary>What is packed comes out as it went in.</summary>
public sealed unsafe class StorageProperties
{
    [Fact]
    public void Packed_integers_of_every_width_and_number_are_read_as_they_were_written()
    {
        var random = new Random(7);
        for (var bits = 0; bits <= 32; bits++)
        {
            for (var count = 0; count <= 130; count++)
            {
                var values = Enumerable.Range(0, count).Select(_ => (int)(uint)(random.NextInt64() & ((1L << bits) - 1))).ToArray();
                AssertRoundTrip(values, bits);
            }
        }
    }

    [Fact]
    public void A_number_is_found_among_packed_integers_of_every_width_if_and_only_if_it_is_there()
    {
        var random = new Random(11);
        for (var bits = 0; bits <= 31; bits++)
        {
            for (var round = 0; round < 60; round++)
            {
                var (before, count) = (random.Next(0, 9), random.Next(1, 40));
                int[] some = [.. Enumerable.Range(0, count).Select(_ => (int)random.NextInt64(1L << bits)).Order()];
                int[] around = [.. Enumerable.Range(0, before).Select(_ => (int)random.NextInt64(1L << bits)), .. some, .. Enumerable.Range(0, 4).Select(_ => (int)random.NextInt64(1L << bits))];
                AssertFound(around, before, some, bits, [.. some, .. some.Select(value => value + 1), .. around, 0, -1, int.MaxValue, int.MinValue, (int)random.NextInt64(1L << bits)]);
            }
        }
    }

    private static void AssertFound(int[] all, int before, int[] some, int bits, int[] wanted)
    {
        var buffer = new ByteBuffer(16);
        PackedIntegers.Write(buffer, all, bits);
        var bytes = new byte[buffer.Length + PackedIntegers.Slack];
        buffer.Written.CopyTo(bytes);
        fixed (byte* source = bytes)
        {
            foreach (var value in wanted) Assert.True(some.Contains(value) == PackedIntegers.Contains(source, before, bits, some.Length, value), $"{value} in {bits} bits among {string.Join(", ", some)}");
            var read = new int[(some.Length + 7) / 8 * 8];
            fixed (int* target = read) PackedIntegers.Read(source, before, bits, some.Length, target);
            Assert.Equal(some, read[..some.Length]);
        }
    }

    [Fact]
    public void The_bits_that_are_counted_are_just_enough() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int[]>(values =>
    {
        var bits = PackedIntegers.BitsFor(values);
        AssertRoundTrip(values, bits);
        Assert.True(bits == 0 || values.Any(value => (uint)value >> (bits - 1) != 0));
    }));

    [Fact]
    public void Length_norms_are_the_nearest_length_below_and_exact_up_to_40()
    {
        var before = -1;
        for (var norm = 0; norm < 256; norm++)
        {
            var length = LengthNorm.Decode((byte)norm);
            Assert.True(length > before);
            Assert.Equal(norm, LengthNorm.Encode(length));
            if (norm > 0) Assert.Equal(norm - 1, LengthNorm.Encode(length - 1));
            if (length <= 40) Assert.Equal(norm, length);
            before = length;
        }
        Assert.Equal(255, LengthNorm.Encode(int.MaxValue));
    }

    [Fact]
    public void Length_norms_lose_less_than_an_eighth() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), length =>
    {
        var kept = LengthNorm.Decode(LengthNorm.Encode(length));
        return kept <= length && (length <= 40 || length - kept <= (length - 24) / 8.0);
    }));

    private static void AssertRoundTrip(int[] values, int bits)
    {
        var buffer = new ByteBuffer(16);
        PackedIntegers.Write(buffer, values, bits);
        Assert.Equal(PackedIntegers.ByteCount(values.Length, bits), buffer.Length);
        // Exactly the room beyond the end that readers are promised, filled with bits that must not come through.
        var bytes = new byte[buffer.Length + PackedIntegers.Slack];
        Array.Fill(bytes, (byte)0xFF);
        buffer.Written.CopyTo(bytes);
        var read = new int[(values.Length + 7) / 8 * 8];
        fixed (byte* source = bytes)
        fixed (int* target = read)
        {
            if (values.Length > 0) PackedIntegers.Read(source, bits, values.Length, target);
            for (var i = 0; i < values.Length; i++) Assert.True(values[i] == PackedIntegers.At(source, i, bits), $"{bits} bits, number {i} of {values.Length}");
        }
        Assert.True(values.AsSpan().SequenceEqual(read.AsSpan(0, values.Length)), $"{bits} bits, {values.Length} numbers");
    }
}
