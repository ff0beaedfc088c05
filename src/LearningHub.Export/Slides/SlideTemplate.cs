using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Content.Model.Settings;
using LearningHub.Export.Brand;

namespace LearningHub.Export.Slides;

/// <summary>The template of slides: master, layouts, theme and notes, in the board's colours and language. Its files are beside this
/// one.</summary>
/// <param name="language">Language of the text.</param>
/// <param name="brand">The board's colours.</param>
/// <param name="logo">Its logo.</param>
/// <param name="board">Its name, as the alternative text of the logo.</param>
internal sealed class SlideTemplate(string language, BrandSettings brand, BrandLogo logo, string board)
{
    private const string PngRelation = "logo";
    private const string SvgRelation = "logosvg";
    private const long RightEdge = 11582400;
    private const long LogoTop = 365125;
    private const long LogoHeight = 600000;
    private const long TitleLeft = 609600;
    private const long Gap = 200000;

    /// <summary>Puts the master and its logo into its part.</summary>
    public void FeedMaster(SlideMasterPart part)
    {
        Feed(part, "master.xml");
        AddPicture(part, "image/png", PngRelation, logo.Png);
        if (logo.Svg is { } svg) AddPicture(part, "image/svg+xml", SvgRelation, svg);
    }

    private static void AddPicture(SlideMasterPart master, string type, string relation, byte[] bytes)
    {
        var part = master.AddNewPart<ImagePart>(type, relation);
        using var source = new MemoryStream(bytes);
        part.FeedData(source);
    }

    private long LogoWidth => (long)(LogoHeight * logo.Aspect);

    // Programs that draw SVG take it from the extension; others show the PNG.
    private string Logo() => string.Create(CultureInfo.InvariantCulture,
        $"""
        <p:pic><p:nvPicPr><p:cNvPr id="20" name="Logo" descr="{SecurityElement.Escape(board)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>
        <p:blipFill><a:blip r:embed="{PngRelation}">{SvgExtension()}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>
        <p:spPr><a:xfrm><a:off x="{RightEdge - LogoWidth}" y="{LogoTop}"/><a:ext cx="{LogoWidth}" cy="{LogoHeight}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>
        """);

    private string SvgExtension() => logo.Svg is null ? string.Empty :
        "<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip "
            + "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" "
            + $"r:embed=\"{SvgRelation}\"/></a:ext></a:extLst>";

    /// <summary>Puts a file of the template into a part.</summary>
    public void Feed(OpenXmlPart part, string file)
    {
        var name = $"{typeof(SlideTemplate).Namespace}.Template.{file}";
        using var source = typeof(SlideTemplate).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(source, Encoding.UTF8);
        var xml = reader.ReadToEnd().Replace("{language}", language, StringComparison.Ordinal)
            .Replace("{colour}", brand.Colour.Value.TrimStart('#'), StringComparison.Ordinal)
            .Replace("{accent}", brand.Accent.Value.TrimStart('#'), StringComparison.Ordinal)
            .Replace("{logo}", Logo(), StringComparison.Ordinal)
            .Replace("{title-width}", (RightEdge - LogoWidth - Gap - TitleLeft).ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }
}
