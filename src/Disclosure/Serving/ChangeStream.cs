using System.Text;
using Microsoft.AspNetCore.Http;

namespace Disclosure.Serving;

/// <summary>
/// Tells a page that is open when it is no longer what the site has (server-sent events). What has changed elsewhere says nothing to it: it is
/// told when what would be sent for its own address is another.
/// </summary>
internal static class ChangeStream
{
    /// <summary>The path at which a page listens: <c>page</c> is its own address, <c>tag</c> the sign with which it came.</summary>
    public const string Path = PreviewFrame.Folder + "events";

    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    /// <summary>Answers until the page leaves or the server ends.</summary>
    public static async Task RunAsync(HttpContext context, SiteSource source, CancellationToken stop)
    {
        var path = RequestPath.Of(context.Request.Query["page"].ToString());
        if (path is null) return;
        var known = context.Request.Query["tag"].ToString();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        await SendAsync(context, ": 预览\n\n", stop);
        while (!stop.IsCancellationRequested)
        {
            // Asked for before the look: no change falls between the two.
            var next = source.NextChange;
            var tag = ServedAnswer.TagOf(source.Find(path));
            if (tag != known) await SendAsync(context, $"event: changed\ndata: {tag}\n\n", stop);
            known = tag;
            // A pulse tells whether the page is still there.
            while (await Task.WhenAny(next, Task.Delay(Pulse, stop)) != next && !stop.IsCancellationRequested) await SendAsync(context, ":\n\n", stop);
        }
    }

    private static async Task SendAsync(HttpContext context, string text, CancellationToken stop)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        await context.Response.Body.FlushAsync(stop);
    }
}
