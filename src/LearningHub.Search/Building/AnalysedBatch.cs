namespace LearningHub.Search.Building;

/// <summary>The tokens of one field in some documents, one after another.</summary>
/// <param name="Terms">Term numbers of the batch's table; words that were left out are there, for positions.</param>
/// <param name="Counts">For each document the number of its tokens.</param>
/// <param name="Norms">For each document its length norm.</param>
internal sealed record FieldTokens(int[] Terms, int[] Counts, byte[] Norms);

/// <summary>Some consecutive documents after analysis.</summary>
/// <param name="Table">Whose numbers the terms are.</param>
/// <param name="Fields">In the order of the schema.</param>
/// <param name="Records">The documents' records, one after another.</param>
/// <param name="RecordLengths">In bytes.</param>
internal sealed record AnalysedBatch(TermTable Table, IReadOnlyList<FieldTokens> Fields, byte[] Records, IReadOnlyList<int> RecordLengths);
