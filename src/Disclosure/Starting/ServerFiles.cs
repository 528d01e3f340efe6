using System.Text;

namespace Disclosure.Starting;

/// <summary>What web servers are told of a site, each in its own language, of one list of headers.</summary>
internal static class ServerFiles
{
    private static readonly IReadOnlyList<SiteHeader> Everywhere = [.. SiteHeaders.All.Where(h => h.Files == SiteHeaders.Everywhere)];
    private static readonly SiteHeader Kept = SiteHeaders.All.Single(h => h.Files == SiteHeaders.Assets);

    /// <summary><c>netlify.toml</c>: builds and serves on Netlify, which says by itself how long other files are kept.</summary>
    public static string Netlify { get; } = Text(
        """
        # 在 Netlify 上生成和公开。变量 DISCLOSURE_URL、DISCLOSURE_SHA256 写在 Netlify 的设置里，见 README.md。

        [build]
          command = "sh ci/install && sh ci/build"
          publish = "output"

        [build.processing.html]
          # 链接照原样公开，不改写。
          pretty_urls = false
        """,
        SiteHeaders.All.GroupBy(h => h.Files, StringComparer.Ordinal).SelectMany(files => files
            .SelectMany(h => new[] { $"    # {h.Reason}。", $"    {h.Name} = \"{h.Value}\"" })
            .Prepend($"\n[[headers]]\n  for = \"{files.Key}\"\n  [headers.values]")),
        "");

    /// <summary>A site of nginx, to be included where <c>http</c> is.</summary>
    public static string Nginx { get; } = Text(
        $$"""
        # nginx 的例子。放进 /etc/nginx/conf.d/，改 root 和 server_name；正式公开要用 HTTPS，证书由服务器的管理人配置。

        # {{Kept.Reason}}。
        map $uri $disclosure_cache {
            default       "{{SiteHeaders.UsualCache}}";
            "~^/assets/"  "{{Kept.Value}}";
        }

        server {
            listen 8080;
            server_name _;
            root /srv/disclosure/output;
            index index.html;
            charset utf-8;
            error_page 404 /404.html;

            # 程序自己用的清单，不公开。
            location = /.disclosure { return 404; }

        """,
        Everywhere.SelectMany(h => new[] { $"    # {h.Reason}。", $"    add_header {h.Name} \"{h.Value}\" always;" })
            .Append($"    add_header {SiteHeaders.Cache} $disclosure_cache always;"),
        "}");

    /// <summary>A site of Caddy.</summary>
    public static string Caddy { get; } = Text(
        $$"""
        # Caddy 的例子。把 :8080 换成网站的域名，Caddy 就自己申请证书、用 HTTPS；root 换成 output 的完整路径。

        :8080 {
            root * /srv/disclosure/output
            encode gzip

            # {{Kept.Reason}}。
            @assets path {{SiteHeaders.Assets}}
            @others not path {{SiteHeaders.Assets}}
            header @assets {{SiteHeaders.Cache}} "{{Kept.Value}}"
            header @others {{SiteHeaders.Cache}} "{{SiteHeaders.UsualCache}}"

            header {
        """,
        Everywhere.SelectMany(h => new[] { $"        # {h.Reason}。", $"        {h.Name} \"{h.Value}\"" }),
        """
            }

            # 程序自己用的清单，不公开。
            file_server {
                hide .disclosure
            }
            handle_errors {
                rewrite * /404.html
                file_server
            }
        }
        """);

    private static string Text(string before, IEnumerable<string> lines, string behind)
    {
        var text = new StringBuilder(before.ReplaceLineEndings("\n")).Append('\n');
        foreach (var line in lines) text.Append(line).Append('\n');
        return text.Append(behind.ReplaceLineEndings("\n")).ToString().TrimEnd('\n') + "\n";
    }
}
