namespace LearningHub.Safety.Names;

/// <summary>Words with capitals that stand together, with small words such as "of" and "the" between them.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct CapitalRun(int First, int End);
