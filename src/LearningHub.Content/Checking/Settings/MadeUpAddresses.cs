namespace LearningHub.Content.Checking.Settings;

/// <summary>Domain names that are reserved for examples (RFC 2606). Nobody reads mail that is sent there.</summary>
public static class MadeUpAddresses
{
    private static readonly string[] Names =
        ["example.org", "example.com", "example.net", "example.gov.uk", "example.org.uk", "example.co.uk"];

    private static readonly string[] Endings = [".example", ".invalid"];

    /// <summary>Whether a host, an e-mail address or a web address uses one of them.</summary>
    public static bool Includes(string address)
    {
        var host = address.Split('@', '/')[^1].ToLowerInvariant();
        if (Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Host.Length > 0) host = whole.Host.ToLowerInvariant();
        return Names.Any(name => host == name || host.EndsWith($".{name}", StringComparison.Ordinal))
            || Endings.Any(ending => host.EndsWith(ending, StringComparison.Ordinal));
    }
}
