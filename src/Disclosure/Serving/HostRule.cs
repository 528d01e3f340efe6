namespace Disclosure.Serving;

/// <summary>
/// Which names of this machine a request may be for. A page of another site that has its own name lead here (DNS rebinding) is told by the
/// name that its browser sends. The port may be any: through an SSH tunnel it is another.
/// </summary>
internal static class HostRule
{
    private static readonly string[] Own = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether the <c>Host</c> of a request, as it was sent, is one of them, with a port or without.</summary>
    public static bool IsOwn(string host)
    {
        var port = host.LastIndexOf(':') is var colon && colon > host.LastIndexOf(']') ? host[(colon + 1)..] : null;
        var name = port is null ? host : host[..colon];
        return Own.Contains(name, StringComparer.OrdinalIgnoreCase) && port?.All(char.IsAsciiDigit) != false;
    }
}
