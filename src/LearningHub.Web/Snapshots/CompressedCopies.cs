using System.IO.Compression;

namespace LearningHub.Web.Snapshots;

/// <summary>
/// The compressed copies of a file of a release. Each is made once, when it is first requested, with the best compression. That is slow, so
/// it runs in the background, one file at a time. A reader who would have to wait long gets a quickly compressed copy instead.
/// </summary>
/// <param name="bytes">The file as it is in the release.</param>
/// <param name="patience">How long a reader waits for the best compression.</param>
public sealed class CompressedCopies(ReadOnlyMemory<byte> bytes, TimeSpan? patience = null)
{
    // Above this size the best Brotli level takes seconds and saves little more than a middle one.
    private const int LargestForBest = 1024 * 1024;
    private const int BestBrotli = 11;
    private const int MiddleBrotli = 6;
    private const int QuickBrotli = 4;
    private const int BrotliWindow = 22;

    // Shared by all files, so that compression leaves processors for answers.
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static readonly TimeSpan UsualPatience = TimeSpan.FromMilliseconds(400);

    private readonly Form brotli = new(
        best: () => Brotli(bytes, bytes.Length > LargestForBest ? MiddleBrotli : BestBrotli),
        quick: () => Brotli(bytes, QuickBrotli));

    private readonly Form gzip = new(
        best: () => Gzip(bytes, CompressionLevel.SmallestSize),
        quick: () => Gzip(bytes, CompressionLevel.Fastest));

    /// <summary>The file in an encoding, and the end of its ETag, because quick and best compression give different bytes.</summary>
    /// <param name="encoding">"br" or "gzip".</param>
    public async ValueTask<(ReadOnlyMemory<byte> Bytes, string TagSuffix)> GetAsync(string encoding)
    {
        var form = encoding == "br" ? brotli : gzip;
        var best = form.Best.Value;
        if (!best.IsCompleted) await Task.WhenAny(best, Task.Delay(patience ?? UsualPatience)).ConfigureAwait(false);
        return best.IsCompletedSuccessfully ? (best.Result, $"-{encoding}") : (form.Quick.Value, $"-{encoding}-quick");
    }

    private static byte[] Brotli(ReadOnlyMemory<byte> bytes, int quality)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes.Span, buffer, out var written, quality, BrotliWindow)
            ? buffer[..written]
            : throw new InvalidOperationException("The compressed data did not fit into the largest possible buffer.");
    }

    private static byte[] Gzip(ReadOnlyMemory<byte> bytes, CompressionLevel level)
    {
        using var output = new MemoryStream();
        using (var stream = new GZipStream(output, level)) stream.Write(bytes.Span);
        return output.ToArray();
    }

    private sealed class Form(Func<byte[]> best, Func<byte[]> quick)
    {
        public Lazy<Task<byte[]>> Best { get; } = new(() => RunAsync(best));

        public Lazy<byte[]> Quick { get; } = new(quick);

        private static async Task<byte[]> RunAsync(Func<byte[]> compress)
        {
            await OneAtATime.WaitAsync().ConfigureAwait(false);
            try
            {
                return await Task.Run(compress).ConfigureAwait(false);
            }
            finally
            {
                OneAtATime.Release();
            }
        }
    }
}
