namespace LearningHub.Search.Indexing;

/// <summary>A Lucene file of an index, as the manifest lists it.</summary>
/// <param name="Name">Name in the folder of the index.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Hash in hexadecimal digits.</param>
internal sealed record IndexedFile(string Name, long Size, string Sha256);
