using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Disclosure.Browser.Sites;

/// <summary>Serves a folder on this machine as the deployed site is served: same headers, same answer for an unknown path.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly ServedFolder _folder;

    public LocalServer(ServedFolder folder)
    {
        _folder = folder;
        _listener.Start();
        Address = new($"http://{_listener.LocalEndpoint}/");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The session is over: Dispose closed the listener.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            if (await reader.ReadLineAsync() is not { } request)
                return; // a browser opens connections in advance and may never use them
            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
                // No header of the request changes the answer.
            }
            await WriteAsync(stream, _folder.Find(request.Split(' ')[1]));
        }
        catch (IOException)
        {
            // The browser left before the answer was complete: a page was closed.
        }
    }

    private static async Task WriteAsync(NetworkStream stream, ServedFile file)
    {
        var head = new StringBuilder($"HTTP/1.1 {file.Status}\r\n");
        foreach (var (name, value) in file.Headers)
            head.Append($"{name}: {value}\r\n");
        head.Append(CultureInfo.InvariantCulture, $"Content-Type: {file.ContentType}\r\nContent-Length: {file.Content.Length}\r\nConnection: close\r\n\r\n");
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head.ToString()));
        await stream.WriteAsync(file.Content);
    }
}
