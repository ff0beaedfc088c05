using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search.Indexing;
using LearningHub.Search.Scoring;

namespace LearningHub.Tests.Search.Properties;

/// <summary>Lengths that are kept in one byte.</summary>
public sealed class NormProperties
{
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
    public void Length_norms_lose_less_than_an_eighth() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), length =>
    {
        var kept = LengthNorm.Decode(LengthNorm.Encode(length));
        return kept <= length && (length <= 40 || length - kept <= (length - 24) / 8.0);
    }));
}
