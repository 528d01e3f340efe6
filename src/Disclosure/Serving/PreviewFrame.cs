using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Reports;

namespace Disclosure.Serving;

/// <summary>
/// What is put around a page of the site before it is served: the errors above it, and the script that loads it anew when it has changed. Both
/// come from this server, as the policy of the site asks.
/// </summary>
internal static class PreviewFrame
{
    /// <summary>The folder of the server's own files: no unit, and no file of a site, begins with an underscore.</summary>
    public const string Folder = "_preview/";

    private static readonly HtmlEncoder Text = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly byte[] BodyStart = "<body"u8.ToArray();
    private static readonly byte[] BodyEnd = "</body>"u8.ToArray();

    /// <summary>The page with what is put around it; where the site has none yet, one with the errors alone.</summary>
    /// <param name="page">What the site has.</param>
    /// <param name="tag">The sign by which the page's script tells whether it has changed.</param>
    public static byte[] Of(SitePage page, string tag)
    {
        if (page.Bytes is not { } bytes) return Encoding.UTF8.GetBytes(Alone(page, tag));
        var written = bytes.AsSpan();
        var top = EndOfBodyStart(written);
        var foot = written.LastIndexOf(BodyEnd) is var end && end >= top ? end : written.Length;
        return [.. written[..top], .. Encoding.UTF8.GetBytes(PanelOf(page)), .. written[top..foot], .. Encoding.UTF8.GetBytes(ScriptOf(tag)), .. written[foot..]];
    }

    // Behind the tag; at the front of what has none.
    private static int EndOfBodyStart(ReadOnlySpan<byte> page) =>
        page.IndexOf(BodyStart) is >= 0 and var start && page[start..].IndexOf((byte)'>') is >= 0 and var end ? start + end + 1 : 0;

    private static string ScriptOf(string tag) =>
        $"""<link rel="stylesheet" href="/{Folder}preview.css"><script src="/{Folder}preview.js" data-tag="{tag}"></script>""" + "\n";

    private static string Alone(SitePage page, string tag) => $"""
        <!doctype html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>预览：还没有这一页</title></head>
        <body>
        {PanelOf(page)}<main><h1>还没有这一页</h1><p>{(page.Faults.Count > 0 ? "改好上面的错误，这一页就会出来，不用刷新。" : Text.Encode(page.Note))}</p></main>
        {ScriptOf(tag)}</body>
        </html>

        """;

    private static string PanelOf(SitePage page)
    {
        if (page.Faults.Count == 0) return page.Note.Length == 0 || page.Bytes is null ? "" : $"\n<p class=\"preview-note\" role=\"status\">{Text.Encode(page.Note)}</p>\n";
        var shown = ShownFindings.Of(page.Faults);
        var html = new StringBuilder("\n<section class=\"preview-faults\" role=\"alert\" aria-label=\"错误\" tabindex=\"0\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p><strong>{page.Faults.Count} 处错误</strong>{(page.Bytes is null ? "" : "；下面是出错以前的样子。")}</p>\n<ul>\n");
        foreach (var finding in shown.Listed) html.Append(CultureInfo.InvariantCulture, $"<li><code>{Text.Encode(finding.Place.ToString())}</code> {Text.Encode(finding.Message)} <small>{Text.Encode(finding.Id)}</small></li>\n");
        html.Append("</ul>\n");
        foreach (var line in page.Note.Length > 0 ? shown.Omitted.Append(page.Note) : shown.Omitted) html.Append(CultureInfo.InvariantCulture, $"<p>{Text.Encode(line)}</p>\n");
        return html.Append("</section>\n").ToString();
    }
}
