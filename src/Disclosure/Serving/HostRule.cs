namespace Disclosure.Serving;

/// <summary>
/// Which names of this machine a request may be for. A page of another site that has its own name lead here (DNS rebinding) is told by the
/// name that its browser sends. The port may be any: through an SSH tunnel it is another.
/// </summary>
internal static class HostRule
{
    private static readonly string[] Own = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether the name in the <c>Host</c> of a request, without its port, is one of them.</summary>
    public static bool IsOwn(string host) => Own.Contains(host, StringComparer.OrdinalIgnoreCase);
}
