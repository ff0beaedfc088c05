using System.Threading.Channels;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Building;

/// <summary>
/// Builds an index. Documents are analysed on all processors while they come in; the same documents in the same order give the same bytes,
/// however many processors there are.
/// </summary>
public sealed class IndexBuilder
{
    // Small, and few of them waiting: documents that wait long outlive the collections that cost little.
    private const int BatchSize = 256;
    private const int MostWaiting = 2;

    private readonly IndexSchema schema;
    private readonly IndexGuidance guidance;
    private readonly Channel<(int Number, List<IndexDocument> Documents)> waiting = Channel.CreateBounded<(int, List<IndexDocument>)>(MostWaiting);
    private readonly List<AnalysedBatch?> batches = [];
    private readonly DocumentColumns columns;
    private readonly Task[] workers;
    private List<IndexDocument> batch = new(BatchSize);

    /// <summary>A builder without documents.</summary>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    /// <param name="threads">How many analyse; by default one a processor.</param>
    public IndexBuilder(IndexSchema schema, IndexGuidance? guidance = null, int? threads = null)
    {
        this.schema = schema;
        this.guidance = guidance ?? IndexGuidance.None;
        columns = new DocumentColumns(schema);
        workers = [.. Enumerable.Range(0, Math.Max(1, threads ?? Environment.ProcessorCount)).Select(_ => Task.Run(WorkAsync))];
    }

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema, or its group was added before with others in between.</exception>
    public void Add(IndexDocument document)
    {
        columns.Add(document);
        batch.Add(document);
        if (batch.Count == BatchSize) Send();
    }

    /// <summary>Writes the index beside its place and moves it there whole.</summary>
    /// <param name="path">The file; an index that stands there is replaced.</param>
    /// <exception cref="IOException">It cannot be written; what stood there stays.</exception>
    public void Build(string path)
    {
        if (batch.Count > 0) Send();
        waiting.Writer.TryComplete();
        Task.WhenAll(workers).GetAwaiter().GetResult();
        var unfinished = $"{path}.unfinished-{Environment.ProcessId}";
        try
        {
            IndexWriter.Write(unfinished, schema, guidance, columns, [.. batches.Select(each => each!)]);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private void Send()
    {
        int number;
        lock (batches)
        {
            number = batches.Count;
            batches.Add(null);
        }
        waiting.Writer.WriteAsync((number, batch)).AsTask().GetAwaiter().GetResult();
        batch = new List<IndexDocument>(BatchSize);
    }

    private async Task WorkAsync()
    {
        var analyzer = new BatchAnalyzer(schema);
        try
        {
            await foreach (var (number, documents) in waiting.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                var analysed = analyzer.Analyse(documents);
                lock (batches) batches[number] = analysed;
            }
        }
        catch (Exception fault)
        {
            // Nobody would take what is added from now on, and adding would wait for ever.
            waiting.Writer.TryComplete(fault);
            throw;
        }
    }
}
