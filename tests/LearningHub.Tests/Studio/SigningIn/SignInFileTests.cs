using LearningHub.Content.Diagnostics;
using LearningHub.Studio.People;
using LearningHub.Studio.Settings;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio.SigningIn;

/// <summary>The file that says how a team signs in.</summary>
public sealed class SignInFileTests
{
    private const string Good = """
        address: https://studio.example.org
        preview-address: https://preview.studio.example.org
        authority: https://login.example.org/board/v2.0
        client-id: studio
        roles:
          author: [writers]
          publisher: [board-office]
        """;

    [Fact]
    public void A_good_file_gives_settings()
    {
        var report = new FileReport("sign-in.yml");
        var settings = SignInFile.Read(Good, "secret", report);
        Assert.NotNull(settings);
        Assert.Equal(StudioRole.Publisher, settings.RoleOf(["writers", "board-office", "others"]));
        Assert.Equal(StudioRole.Author, settings.RoleOf(["writers"]));
        Assert.Null(settings.RoleOf(["others"]));
        Assert.Equal(TimeSpan.FromHours(8), settings.Session);
    }

    [Fact]
    public void The_example_for_servers_can_be_read()
    {
        var report = new FileReport("sign-in.yml");
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "LearningHub.Cli", "Deployment", "sign-in.yml"));
        Assert.Equal(StudioRole.Author, SignInFile.Read(text, "secret", report)?.RoleOf(["hub-author"]));
    }

    [Theory]
    [InlineData("authority: https", "authority: http", "cannot be the authority")]
    [InlineData("address: https://studio.example.org\n", "", "\"address\" is missing")]
    [InlineData("https://preview.studio", "https://studio", "could act in the studio")]
    [InlineData("client-id: studio", "client-id: studio\nclient-secret: abc", "The secret is in the file")]
    [InlineData("  publisher: [board-office]", "", "No group may publish")]
    [InlineData("[board-office]", "[writers]", "has two roles")]
    [InlineData("client-id: studio", "client-id: studio\nhours: 100", "for 100 hours")]
    [InlineData("client-id: studio", "client-id: studio\nclientid: x", "\"clientid\" is not known")]
    [InlineData("  author: [writers]", "  editor: [writers]", "\"editor\" is not known")]
    public void What_is_wrong_is_said(string from, string to, string words)
    {
        var text = Good.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Good, text);
        var report = new FileReport("sign-in.yml");
        Assert.Null(SignInFile.Read(text, "secret", report));
        Assert.Contains(report.Diagnostics, found => found.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_secret_in_the_environment_nothing_starts()
    {
        var report = new FileReport("sign-in.yml");
        Assert.Null(SignInFile.Read(Good, null, report));
        Assert.Contains(SignInFile.SecretVariable, report.Diagnostics.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_refuses_a_file_that_authors_could_change_and_names_each_error_with_its_line()
    {
        var (code, _, err) = await HubProcess.RunAsync(
            "studio", "--content", Repository.Content, "--sign-in", Path.Combine(Repository.Content, "hub.yml"));
        Assert.Equal(2, code);
        Assert.Contains("is in the content folder", err, StringComparison.Ordinal);
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "address: https://studio.example.org\nroles: none\n");
        (code, _, err) = await HubProcess.RunAsync("studio", "--content", Repository.Content, "--sign-in", file);
        File.Delete(file);
        Assert.Equal(2, code);
        Assert.Contains("(2,8)", err, StringComparison.Ordinal);
        Assert.Contains("\"client-id\" is missing", err, StringComparison.Ordinal);
    }
}
