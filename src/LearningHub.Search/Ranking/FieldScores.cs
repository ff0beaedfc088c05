using LearningHub.Search.Storage;

namespace LearningHub.Search.Ranking;

/// <summary>What the scores of a field need: worked out once when the index is opened.</summary>
internal sealed unsafe class FieldScores
{
    /// <summary>The scores of a field of an index.</summary>
    public FieldScores(IndexReader reader, int field)
    {
        var statistics = reader.Manifest.Fields[field];
        Documents = statistics.Documents;
        AverageLength = Saturation.AverageLength(statistics.Documents, statistics.Tokens);
        Factors = Saturation.Table(AverageLength);
        Norms = reader.Norms(field);
        Boost = reader.Manifest.Schema.Texts[field].Boost;
        Name = reader.Manifest.Schema.Texts[field].Name;
    }

    /// <summary>Name of the field.</summary>
    public string Name { get; }

    /// <summary>Documents that have the field.</summary>
    public int Documents { get; }

    /// <summary>Terms of such a document.</summary>
    public float AverageLength { get; }

    /// <summary>The factor for each length norm.</summary>
    public float[] Factors { get; }

    /// <summary>The length norm of each document.</summary>
    public byte* Norms { get; }

    /// <summary>Scores of the field are multiplied by it.</summary>
    public float Boost { get; }
}
