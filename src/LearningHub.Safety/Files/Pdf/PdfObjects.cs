using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;
using LearningHub.Safety.Files.Pictures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>Goes through every object of a PDF file.</summary>
internal sealed class PdfObjects(PdfDocument document, string version, FindingList found)
{
    private const int MostObjects = 500_000;
    private const int DeepestNesting = 60;
    private const int LongestChainOfReferences = 10;

    private int seen;

    /// <summary>Reports what the objects give away.</summary>
    public void Inspect()
    {
        PdfInformation.Inspect(this, document.Information.DocumentInformationDictionary, found);
        PdfLayers.Inspect(this, document.Structure.Catalog.CatalogDictionary, found);
        var isWhole = true;
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            if (found.IsFull) return;
            isWhole &= TryVisit(reference);
        }
        if (!isWhole && version.Length == 0) found.Unreadable("Parts of the PDF are damaged and cannot be read");
    }

    /// <summary>A token, or what it refers to; null where that is not there.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var hops = 0; token is IndirectReferenceToken reference; hops++)
        {
            if (hops == LongestChainOfReferences) return null;
            token = Get(reference.Data);
        }
        return token;
    }

    /// <summary>The value of a key, references followed.</summary>
    public IToken? Value(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var token) ? Resolve(token) : null;

    /// <summary>The text of a key; null if it has none.</summary>
    public string? Text(DictionaryToken dictionary, string key) => TextOf(Value(dictionary, key));

    /// <summary>The text of a string or name; null for anything else.</summary>
    public static string? TextOf(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        NameToken name => name.Data,
        _ => null,
    };

    /// <summary>A place in the file, in words.</summary>
    public string Where(string place) => version.Length == 0 ? place : $"{version}, {place}";

    /// <summary>The unpacked bytes of a stream.</summary>
    public ReadOnlyMemory<byte> Unpacked(StreamToken stream) =>
        stream.Decode(document.Structure.FilterProvider, document.Structure.TokenScanner);

    private bool TryVisit(IndirectReference reference)
    {
        try
        {
            if (Get(reference) is { } token) Visit(token, 0);
            return true;
        }
        catch (Exception exception) when (exception is not BudgetSpentException and not OutOfMemoryException)
        {
            return false;
        }
    }

    private IToken? Get(IndirectReference reference) => document.Structure.TokenScanner.Get(reference)?.Data;

    private void Visit(IToken token, int depth)
    {
        if (++seen > MostObjects * 20 || depth > DeepestNesting) throw new BudgetSpentException();
        switch (token)
        {
            case DictionaryToken dictionary: Dictionary(dictionary, depth); break;
            case StreamToken stream:
                Dictionary(stream.StreamDictionary, depth);
                Stream(stream);
                break;
            case ArrayToken array:
                foreach (var item in array.Data) Visit(item, depth + 1);
                break;
        }
    }

    private void Dictionary(DictionaryToken dictionary, int depth)
    {
        PdfActions.Inspect(this, dictionary, found);
        PdfAnnotations.Inspect(this, dictionary, found);
        PdfAttachments.Inspect(this, dictionary, found);
        foreach (var value in dictionary.Data.Values)
        {
            if (value is DictionaryToken or ArrayToken) Visit(value, depth + 1);
        }
    }

    private void Stream(StreamToken stream)
    {
        var dictionary = stream.StreamDictionary;
        if (TextOf(Value(dictionary, "Type")) == "Metadata" || TextOf(Value(dictionary, "Subtype")) == "XML")
            XmpPacket.Inspect(Unpacked(stream).Span, Where("XMP"), found);
        else if (TextOf(Value(dictionary, "Subtype")) == "Image" && IsJpeg(dictionary)) Photograph(stream);
    }

    private bool IsJpeg(DictionaryToken dictionary) => Value(dictionary, "Filter") switch
    {
        NameToken name => name.Data == "DCTDecode",
        ArrayToken { Length: 1 } array => TextOf(Resolve(array[0])) == "DCTDecode",
        _ => false,
    };

    // Photographs go into documents with all that the camera wrote into them.
    private void Photograph(StreamToken stream)
    {
        var bytes = stream.Data.ToArray();
        if (!PictureInspector.IsPicture(bytes)) return;
        var inner = new FindingList(found.Mend, found.PublicNames);
        PictureInspector.Inspect(bytes, inner);
        found.Within(
            inner.Findings.Where(
            finding => finding.Kind is FileFindingKind.Hidden && !finding.What.Contains("behind", StringComparison.Ordinal)),
            Where("a picture"));
    }
}
