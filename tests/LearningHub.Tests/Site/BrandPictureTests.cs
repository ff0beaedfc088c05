using System.Text;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Export.Brand;
using LearningHub.Site;
using LearningHub.Site.Plan;
using LearningHub.Tests.Safety.Files;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Site;

public sealed class BrandPictureTests
{
    private const string Pictures = "icon: mark.png, sharing-image: share.png";

    [Fact]
    public async Task A_board_puts_its_own_icon_and_sharing_picture_in_the_place_of_the_drawn_ones()
    {
        var files = Hub(Pictures, ("mark.png", Png(512, 512)), ("share.png", Png(1200, 630)));
        Assert.Empty(Library.Load(files, new LibraryOptions(SmallHub.Today)).Diagnostics);
        Assert.Equal(files.Read("mark.png"), await Written(files, "assets/icon-512.png"));
        Assert.Equal(files.Read("share.png"), await Written(files, "assets/sharing.png"));
        Assert.Contains("rel=\"icon\" href=\"./assets/icon-512.png\"", Encoding.UTF8.GetString(await Written(files, "index.html")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_them_the_hub_draws_its_own()
    {
        var files = Hub("accent: \"#8a3b5c\"");
        Assert.Equal(Png(512, 512).AsSpan(0, 24).ToArray(), (await Written(files, "assets/icon-512.png"))[..24]);
    }

    [Fact]
    public void Pictures_of_another_size_or_kind_are_explained()
    {
        var files = Hub(Pictures, ("mark.png", Png(180, 512)), ("share.png", Encoding.UTF8.GetBytes("<svg/>")));
        var diagnostics = Library.Load(files, new LibraryOptions(SmallHub.Today)).Diagnostics
            .Where(each => each.Path == "hub.yml").ToArray();
        Assert.Equal(
            ["The icon \"mark.png\" has 180 by 512 pixels.", "The sharing picture \"share.png\" is not a PNG picture."],
            diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.All(diagnostics, each => Assert.Equal(("LH107", "hub.yml", 5), (each.Code.Id, each.Path, each.At.Line)));
    }

    [Fact]
    public void Slides_show_the_board_s_own_picture_of_a_logo_that_is_a_drawing()
    {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"/>"u8.ToArray();
        var files = Hub("logo: a.svg, logo-picture: a.png", ("a.svg", drawing), ("a.png", Png(300, 100)));
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today));
        Assert.Empty(library.Diagnostics);
        var logo = BrandLogo.Read(library.Linked!.Settings.Brand, files);
        Assert.Equal((files.Read("a.png"), drawing, 3.0), (logo.Png, logo.Svg, logo.Aspect));

        files = Hub("logo: a.svg, logo-picture: a.png", ("a.svg", drawing), ("a.png", drawing));
        var found = Assert.Single(Library.Load(files, new LibraryOptions(SmallHub.Today)).Diagnostics, each => each.Path == "hub.yml");
        Assert.Equal("The picture of the logo \"a.png\" is not a PNG picture.", found.Message);
    }

    [Fact]
    public void Pictures_that_are_not_there_are_reported_once() =>
        Assert.Equal(["LH208", "LH208"],
            Library.Load(Hub(Pictures), new LibraryOptions(SmallHub.Today)).Diagnostics.Select(diagnostic => diagnostic.Code.Id));

    private static MemoryFiles Hub(string brand, params (string Path, byte[] Bytes)[] pictures)
    {
        var files = SmallHub.Files().ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetBytes(
            pair.Value.Replace("accent: \"#8a3b5c\" }", brand.StartsWith("accent", StringComparison.Ordinal) ? $"{brand} }}"
                : $"accent: \"#8a3b5c\", {brand} }}", StringComparison.Ordinal)));
        foreach (var (path, bytes) in pictures) files[path] = bytes;
        return new MemoryFiles(files);
    }

    private static async Task<byte[]> Written(IContentFiles files, string path)
    {
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today)).Linked!;
        using var output = new MemoryStream();
        await SitePlan.Create(new SiteContext(library, DefaultTheme.Instance), files).Single(each => each.Path == path).Write(output);
        return output.ToArray();
    }

    private static byte[] Png(int width, int height) => PictureMaker.PngOfSize(width, height);
}
