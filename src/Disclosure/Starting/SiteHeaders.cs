namespace Disclosure.Starting;

/// <summary>A header that every web server of a site sends with its files.</summary>
/// <param name="Files">With which, as a path with a star at its end.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, without double quotation marks.</param>
/// <param name="Reason">Why, in Chinese, for those who run the server.</param>
internal sealed record SiteHeader(string Files, string Name, string Value, string Reason);

/// <summary>
/// The headers with which a site is to be served: the one list that the configurations of all servers are made from. A test holds that
/// <c>netlify.toml</c> of the repository says the same.
/// </summary>
internal static class SiteHeaders
{
    /// <summary>All files of the site.</summary>
    public const string Everywhere = "/*";

    /// <summary>Style, script and pictures.</summary>
    public const string Assets = "/assets/*";

    /// <summary>How long files may be kept for which there is no header of their own, on servers that do not say so by themselves.</summary>
    public const string UsualCache = "public, max-age=0, must-revalidate";

    /// <summary>The header that says how long.</summary>
    public const string Cache = "Cache-Control";

    /// <summary>The headers.</summary>
    public static IReadOnlyList<SiteHeader> All { get; } =
    [
        new(Everywhere, "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "只载入本站自己的样式、脚本和图片；页面里混进了别的代码也运行不了，发不出去"),
        new(Everywhere, "X-Frame-Options", "DENY", "给不认识 frame-ancestors 的浏览器：别的网站不能把这里嵌进去"),
        new(Everywhere, "X-Content-Type-Options", "nosniff", "文件是什么类型就当什么类型，CSV 不会当成网页"),
        new(Everywhere, "Referrer-Policy", "same-origin", "读者看的是哪个数，不告诉别的网站"),
        new(Everywhere, "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
            "这些页面用不着读者的摄像头、麦克风、位置"),
        new(Everywhere, "Strict-Transport-Security", "max-age=63072000", "两年之内只用 HTTPS；不替别的子域名作主"),
        new(Everywhere, "Cross-Origin-Opener-Policy", "same-origin", "别的网站打开的窗口碰不到这里的页面"),
        new(Everywhere, "Cross-Origin-Embedder-Policy", "require-corp", "这里的页面不载入别的网站的文件"),
        new(Everywhere, "Cross-Origin-Resource-Policy", "same-origin", "别的网站不能直接取用这里的文件"),
        new(Assets, Cache, "public, max-age=600, must-revalidate", "样式和脚本可以留十分钟；页面和数据每次都问有没有改，改正的数马上看得到"),
    ];
}
