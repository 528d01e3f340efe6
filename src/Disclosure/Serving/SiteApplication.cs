using System.Text;
using Disclosure.Starting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Disclosure.Serving;

/// <summary>Answers requests: for this machine's own names only, for the names that the site has, with the headers with which it is published.</summary>
/// <param name="source">The site.</param>
/// <param name="failed">Is told what went wrong with the program.</param>
/// <param name="stop">Ends the answers that go on.</param>
internal sealed class SiteApplication(SiteSource source, Action<Exception> failed, CancellationToken stop) : IHttpApplication<HttpContext>
{
    private const string Plain = "text/plain; charset=utf-8";

    // A page is asked for again each time, and style and script too: who writes must not see what was there before.
    private const string PreviewCache = "no-cache";

    /// <inheritdoc/>
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    /// <inheritdoc/>
    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // It holds nothing of its own.
    }

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            await AnswerAsync(context, end.Token);
        }
        catch (Exception e) when (end.IsCancellationRequested && e is OperationCanceledException or IOException)
        {
            // Whoever asked has left, or the server ends.
        }
        catch (Exception e)
        {
            failed(e);
            if (!context.Response.HasStarted) await SendAsync(context, Word(500, "程序出了没有料到的错误，说明在运行它的窗口里。"), end.Token);
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken end)
    {
        if (!HostRule.IsOwn(context.Request.Headers.Host.ToString()))
        {
            await SendAsync(context, Word(421, "这个预览只给本机看：地址里要写 localhost 或 127.0.0.1。"), end);
            return;
        }
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await SendAsync(context, Word(405, "这里只能看，不能写。"), end);
        }
        else if (RequestPath.Of(target) is not { } path) await SendAsync(context, Word(400, "这不是一个网页的地址。"), end);
        else await AnswerAsync(context, path, end);
    }

    private async Task AnswerAsync(HttpContext context, string path, CancellationToken end)
    {
        SetHeaders(context.Response, path);
        if (path == ChangeStream.Path) await ChangeStream.RunAsync(context, source, end);
        else if (ServerFile.At(path) is { } own) await SendAsync(context, own, end);
        else if (source.HasFolder(path))
        {
            // Its links are meant from within the folder.
            context.Response.Headers.Location = $"/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}/";
            await SendAsync(context, Word(301, "这是一个文件夹。"), end);
        }
        else
        {
            var page = source.Find(path);
            await SendAsync(context, ServedAnswer.Of(page, MediaTypes.Of(page.Path, source.OtherKinds)), end);
        }
    }

    private static ServedAnswer Word(int status, string text) => ServedAnswer.Of(status, Plain, Encoding.UTF8.GetBytes(text + "\n"));

    private static void SetHeaders(HttpResponse response, string path)
    {
        foreach (var header in SiteHeaders.All.Where(h => ("/" + path).StartsWith(h.Files.TrimEnd('*'), StringComparison.Ordinal)))
        {
            response.Headers[header.Name] = header.Name == SiteHeaders.Cache ? PreviewCache : header.Value;
        }
        if (!response.Headers.ContainsKey(SiteHeaders.Cache)) response.Headers[SiteHeaders.Cache] = PreviewCache;
    }

    private static async Task SendAsync(HttpContext context, ServedAnswer answer, CancellationToken end)
    {
        var response = context.Response;
        var tag = $"\"{answer.Tag}\"";
        if (answer.Status == 200) response.Headers.ETag = tag;
        if (answer.Status == 200 && context.Request.Headers.IfNoneMatch.ToString().Split(',').Any(t => t.Trim() == tag))
        {
            response.StatusCode = 304;
            return;
        }
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        response.ContentLength = answer.Bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await response.Body.WriteAsync(answer.Bytes, end);
    }
}
