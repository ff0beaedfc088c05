using System.Buffers;
using System.Security.Cryptography;
using LearningHub.Releases.Manifest;
using Microsoft.Win32.SafeHandles;

namespace LearningHub.Releases.Building;

/// <summary>
/// A file of a release while it is written. It is hashed on the way, and goes to the disk when the buffer is full.
/// </summary>
internal sealed class OutputFile(string path) : Stream
{
    // Nearly all pages fit into it and are written by one call.
    private const int BufferSize = 64 * 1024;

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private SafeFileHandle? handle;
    private IncrementalHash? hash;
    private int filled;
    private long written;
    private bool isDisposed;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => written + filled;

    /// <inheritdoc/>
    public override long Position { get => Length; set => throw new NotSupportedException(); }

    /// <summary>Writes the rest of the buffer.</summary>
    /// <param name="name">Path in the release.</param>
    /// <returns>The entry of the manifest.</returns>
    /// <exception cref="IOException">The file exists already, or the disk is full.</exception>
    public ReleaseFile Complete(string name)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        if (hash is null) SHA256.HashData(buffer.AsSpan(0, filled), digest);
        if (filled > 0 || handle is null) WriteOut();
        hash?.GetHashAndReset(digest);
        return new ReleaseFile(name, written, Convert.ToHexStringLower(digest));
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > buffer.Length - filled)
        {
            var part = buffer.Length - filled;
            bytes[..part].CopyTo(buffer.AsSpan(filled));
            filled += part;
            bytes = bytes[part..];
            hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            WriteOut();
        }
        bytes.CopyTo(buffer.AsSpan(filled));
        filled += bytes.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] bytes, int offset, int count) => Write(bytes.AsSpan(offset, count));

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] bytes, int offset, int count, CancellationToken cancellationToken)
    {
        Write(bytes.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        Write(bytes.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        // Does nothing: the buffer is written when it is full and at the end.
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !isDisposed)
        {
            isDisposed = true;
            handle?.Dispose();
            hash?.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
        base.Dispose(disposing);
    }

    private void WriteOut()
    {
        handle ??= File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        var bytes = buffer.AsSpan(0, filled);
        hash?.AppendData(bytes);
        RandomAccess.Write(handle, bytes, written);
        written += filled;
        filled = 0;
    }
}
