using System.Text.RegularExpressions;
using Disclosure.Starting;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Starting;

/// <summary>One list of headers, and what four servers are told of it.</summary>
public sealed partial class ServerFilesTests
{
    private static readonly string[] Listed = [.. SiteHeaders.All.Select(h => $"{h.Files} {h.Name}: {h.Value}")];
    private static readonly string[] Everywhere = [.. SiteHeaders.All.Where(h => h.Files == SiteHeaders.Everywhere).Select(h => $"{h.Name}: {h.Value}")];

    [Fact]
    public void The_repository_is_deployed_with_the_headers_of_the_list() =>
        HeadersOf(File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"))).ShouldBe(Listed);

    [Fact]
    public void A_new_portal_is_deployed_with_them_on_Netlify() => HeadersOf(ServerFiles.Netlify).ShouldBe(Listed);

    [Fact]
    public void Nginx_sends_them() => NginxHeader().Matches(ServerFiles.Nginx).Select(m => $"{m.Groups["name"].Value}: {m.Groups["value"].Value}").ShouldBe(Everywhere);

    [Fact]
    public void Nginx_sets_no_header_in_a_location_where_it_would_forget_the_others() =>
        ServerFiles.Nginx.Split('\n').Where(l => l.StartsWith("    location ", StringComparison.Ordinal)).ShouldBe(["    location = /.disclosure { return 404; }"]);

    [Fact]
    public void Nginx_keeps_assets_as_long_as_the_list_says() => ServerFiles.Nginx.ShouldContain($"\"~^/assets/\"  \"{Assets.Value}\";");

    [Fact]
    public void Caddy_sends_them() => CaddyHeader().Matches(ServerFiles.Caddy).Select(m => $"{m.Groups["name"].Value}: {m.Groups["value"].Value}").ShouldBe(Everywhere);

    [Fact]
    public void Caddy_keeps_assets_as_long_as_the_list_says() => ServerFiles.Caddy.ShouldContain($"header @assets Cache-Control \"{Assets.Value}\"");

    [Fact]
    public void No_value_has_a_character_that_would_end_it() => SiteHeaders.All.ShouldAllBe(h => !h.Value.Contains('"') && !h.Value.Contains('\\') && !h.Value.Contains('$'));

    private static SiteHeader Assets => SiteHeaders.All.Single(h => h.Files == SiteHeaders.Assets);

    // The tables [[headers]] of the file, with one key a line.
    private static List<string> HeadersOf(string toml)
    {
        var found = new List<string>();
        var files = "";
        foreach (var line in toml[toml.IndexOf("[[headers]]", StringComparison.Ordinal)..].Split('\n'))
        {
            if (TomlKey().Match(line) is not { Success: true } key) continue;
            if (key.Groups["name"].Value == "for") files = key.Groups["value"].Value;
            else found.Add($"{files} {key.Groups["name"].Value}: {key.Groups["value"].Value}");
        }
        return found;
    }

    [GeneratedRegex("^ *(?<name>[A-Za-z-]+) = \"(?<value>[^\"]*)\"\r?$")]
    private static partial Regex TomlKey();

    [GeneratedRegex("^    add_header (?<name>[A-Za-z-]+) \"(?<value>[^\"]*)\" always;$", RegexOptions.Multiline)]
    private static partial Regex NginxHeader();

    [GeneratedRegex("^        (?<name>[A-Z][A-Za-z-]+) \"(?<value>[^\"]*)\"$", RegexOptions.Multiline)]
    private static partial Regex CaddyHeader();
}
