using LearningHub.Site;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Site;

public sealed class FullUrlTests
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/hub/")]
    [InlineData("https://example.org/hub")]
    public void A_full_address_is_what_the_rules_of_addresses_make_of_it(string hub)
    {
        var library = SmallHub.Load().Linked!;
        var address = new Uri(hub);
        var context = new SiteContext(library with { Settings = library.Settings with { Address = address } }, DefaultTheme.Instance);
        string[] paths =
        [
            "/", string.Empty, "/audits/a-b/", "/audits/a/#f-1", "#top", "/data/library.json", "/.well-known/security.txt", "/a//b/",
                "/a/../b/", "/a/..", "/a/..#x", "/./a/.#x",
            "/files/an image.png", "/files/b%20c.png", "/é/", "/a?b=c", "/b/a:b/", "/files/a+b.pdf", "/a./b", "/A_B/1.html",
        ];
        Assert.All(paths, path => Assert.Equal(new Uri(address, path.TrimStart('/')).AbsoluteUri, context.FullUrl(path)));
    }
}
