using System.Security.Cryptography;
using LearningHub.Site.Plan;

namespace LearningHub.Studio.Running;

/// <summary>Sites with a text that nobody has saved, for a while and in memory only. Nothing of them is written.</summary>
/// <param name="time">Tells the time.</param>
public sealed class UnsavedPages(TimeProvider time)
{
    // The sites share most of their library, and pages are made when they are opened.
    private const int Most = 8;
    private const int TokenBytes = 16;
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(30);

    private readonly Lock gate = new();
    private readonly List<(string Token, LiveSite Site, DateTimeOffset At, string Place)> sites = [];

    /// <summary>Keeps a site, and returns the part of an address that leads to it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="place">A frame that shows one site after the other; it needs only the last two. Empty for a tab of its own.</param>
    public string Keep(LiveSite site, string place = "")
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        lock (gate)
        {
            RemoveOld();
            if (place.Length > 0 && sites.FindAll(each => each.Place == place) is [var older, _, ..]) sites.Remove(older);
            if (sites.Count >= Most) sites.RemoveAt(0);
            sites.Add((token, site, time.GetUtcNow(), place));
        }
        return token;
    }

    /// <summary>The site that a part of an address leads to; null if it is made up or over.</summary>
    public LiveSite? Find(string token)
    {
        lock (gate)
        {
            RemoveOld();
            return sites.Find(each => each.Token == token).Site;
        }
    }

    /// <summary>Forgets all of them.</summary>
    public void Forget()
    {
        lock (gate) sites.Clear();
    }

    private void RemoveOld() => sites.RemoveAll(each => time.GetUtcNow() - each.At > Holds);
}
