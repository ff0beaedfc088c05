namespace LearningHub.Import.Guarding;

/// <summary>A Word file that may be read: unpacked once, without pictures, programs and relations to other files.</summary>
/// <param name="Bytes">The package for the reader of Word files.</param>
/// <param name="Xml">Its XML parts by name.</param>
/// <param name="Remarks">Remarks about what was skipped.</param>
internal sealed record WordPackage(byte[] Bytes, IReadOnlyDictionary<string, byte[]> Xml, IReadOnlyList<string> Remarks);
