using System.Net.Sockets;

namespace Disclosure.Serving;

/// <summary>Says why a port cannot be used, and which one can.</summary>
internal static class PortFault
{
    // Below it, ports are the system's own on Unix.
    private const int FirstOfAll = 1024;
    private const int Usual = 8080;

    /// <summary>The sentences, in Chinese.</summary>
    /// <param name="port">The port.</param>
    /// <param name="fault">What came of the attempt to use it.</param>
    public static string Of(int port, Exception fault)
    {
        var isRefused = SocketErrorOf(fault) == SocketError.AccessDenied;
        var why = !isRefused ? "可能已经有别的程序在用"
            : port < FirstOfAll ? $"{FirstOfAll} 以下的端口，系统只给管理员用"
            : "系统不许这个用户用它";
        var free = SiteServer.FreePortAfter(isRefused ? Math.Max(port, Usual - 1) : port);
        return FormattableString.Invariant($"端口 {port} 用不了：{why}。") + (free is { } other ? FormattableString.Invariant($"可以改用 --port {other}。") : "");
    }

    // The server wraps some of them.
    private static SocketError? SocketErrorOf(Exception? fault) => fault is SocketException socket ? socket.SocketErrorCode : fault is null ? null : SocketErrorOf(fault.InnerException);
}
