using System.IO.Pipelines;
using System.Text;

namespace LearningHub.Web.Serving;

/// <summary>Passes answers on, but replaces refusals that the server wrote itself by ones with headers and a page.</summary>
/// <param name="inner">The connection.</param>
/// <param name="page">The page of a refusal.</param>
internal sealed class RefusalWriter(PipeWriter inner, ReadOnlyMemory<byte> page) : PipeWriter
{
    private const int LongestStatusLine = 64;

    private Memory<byte> offered;

    public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

    public override long UnflushedBytes => inner.UnflushedBytes;

    public override Memory<byte> GetMemory(int sizeHint = 0) => offered = inner.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override void Advance(int bytes)
    {
        var written = offered.Span[..Math.Min(bytes, offered.Length)];
        if (!IsBareRefusal(written))
        {
            inner.Advance(bytes);
            return;
        }
        var head = Encoding.ASCII.GetBytes(HeadFor(written));
        var refusal = inner.GetMemory(head.Length + page.Length);
        head.CopyTo(refusal);
        page.CopyTo(refusal[head.Length..]);
        inner.Advance(head.Length + page.Length);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);

    // Answers of the application always have the policy. Without it and without a body, the server has answered itself.
    private static bool IsBareRefusal(ReadOnlySpan<byte> written) =>
        (written.StartsWith("HTTP/1.1 4"u8) || written.StartsWith("HTTP/1.1 5"u8)) && written.EndsWith("\r\n\r\n"u8)
        && written.IndexOf("Content-Length: 0\r\n"u8) >= 0 && written.IndexOf("Content-Security-Policy:"u8) < 0;

    private string HeadFor(ReadOnlySpan<byte> written)
    {
        var line = written[..Math.Min(written.IndexOf((byte)'\r'), LongestStatusLine)];
        var head = new StringBuilder(Encoding.ASCII.GetString(line)).Append("\r\n");
        foreach (var (name, value) in SecurityHeaders.All) head.Append(name).Append(": ").Append(value).Append("\r\n");
        return head.Append("Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nConnection: close\r\nDate: ")
            .Append(DateTime.UtcNow.ToString("R", System.Globalization.CultureInfo.InvariantCulture))
            .Append("\r\nContent-Length: ").Append(page.Length).Append("\r\n\r\n").ToString();
    }
}
