using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Disclosure.Serving;

/// <summary>The web server of a preview, on this machine's own addresses only.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    // An open page holds one; a process that has no files left to open would accept none and try for ever.
    private const int MostConnections = 120;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly KestrelServer _server;
    private readonly CancellationTokenSource _stop = new();

    private SiteServer(KestrelServer server) => _server = server;

    /// <summary>Where the site begins.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts it.</summary>
    /// <param name="source">The site.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="failed">Is told what went wrong with the program while it answered.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="SocketException">The port may not be used.</exception>
    public static async Task<SiteServer> StartAsync(SiteSource source, int port, Action<Exception> failed)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Listen(IPAddress.Loopback, port);
        if (port > 0 && IsFree(IPAddress.IPv6Loopback, port)) options.Listen(IPAddress.IPv6Loopback, port);
        var logs = NullLoggerFactory.Instance;
        // Alone, without a host around it: nothing else of the program needs services, and Ctrl-C is the program's.
        var server = new SiteServer(new KestrelServer(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs), logs));
        try
        {
            await server._server.StartAsync(new SiteApplication(source, failed, server._stop.Token), CancellationToken.None);
        }
        catch
        {
            server._server.Dispose();
            throw;
        }
        server.Address = new Uri(server._server.Features.Get<IServerAddressesFeature>()!.Addresses.First(a => a.Contains("127.0.0.1", StringComparison.Ordinal)));
        return server;
    }

    /// <summary>The next port above one that nobody on this machine uses; null when there is none.</summary>
    public static int? FreePortAfter(int port) => Enumerable.Range(port + 1, ushort.MaxValue - port).Cast<int?>().FirstOrDefault(p => IsFree(IPAddress.Loopback, p!.Value));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        using var patience = new CancellationTokenSource(Patience);
        await _server.StopAsync(patience.Token);
        _server.Dispose();
        _stop.Dispose();
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
