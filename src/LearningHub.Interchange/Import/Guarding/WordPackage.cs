namespace LearningHub.Interchange.Import.Guarding;

/// <summary>A Word file that may be read: unpacked once, without pictures, programs and ways out of it.</summary>
/// <param name="Bytes">The package as the reader of Word files opens it.</param>
/// <param name="Xml">Its parts of XML by their names.</param>
/// <param name="Remarks">What was passed over.</param>
internal sealed record WordPackage(byte[] Bytes, IReadOnlyDictionary<string, byte[]> Xml, IReadOnlyList<string> Remarks);
