using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace LearningHub.Search.Indexing;

/// <summary>Lucene's own codec without the diagnostics of a segment: they hold the time and the machine, and the same content must give
/// the same bytes. Stored documents are compressed in blocks of 2 KB instead of 16: to read one, Lucene decompresses its block from the
/// start. It keeps the name of the codec that it wraps, which reads the same files.</summary>
[CodecName("Lucene46")]
internal sealed class StableCodec() : FilterCodec(new Lucene46Codec())
{
    public override StoredFieldsFormat StoredFieldsFormat { get; } =
        new CompressingStoredFieldsFormat("Lucene41StoredFields", CompressionMode.FAST, chunkSize: 2048);

    public override SegmentInfoFormat SegmentInfoFormat { get; } = new StableFormat();

    private sealed class StableFormat : Lucene46SegmentInfoFormat
    {
        public override SegmentInfoWriter SegmentInfoWriter { get; } = new StableWriter();
    }

    private sealed class StableWriter : Lucene46SegmentInfoWriter
    {
        public override void Write(Directory dir, SegmentInfo info, FieldInfos fis, IOContext ioContext)
        {
            info.Diagnostics = new Dictionary<string, string>();
            base.Write(dir, info, fis, ioContext);
        }
    }
}
