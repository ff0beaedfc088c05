using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>Keeps a reader open while a question is answered.</summary>
/// <param name="reader">Whose references were raised by one.</param>
internal readonly struct IndexLease(IndexReader reader) : IDisposable
{
    public void Dispose() => reader.DecRef();
}
