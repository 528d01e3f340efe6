using System.Net.Sockets;
using Disclosure.Serving;

namespace Disclosure.Tests.Serving;

/// <summary>What is said of a port that cannot be used: why, and which one can.</summary>
public sealed class PortFaultTests
{
    [Fact]
    public void A_port_that_is_taken_is_told_so() =>
        PortFault.Of(8080, new IOException("", new SocketException((int)SocketError.AddressAlreadyInUse))).ShouldMatch(@"^端口 8080 用不了：可能已经有别的程序在用。可以改用 --port \d+。$");

    [Fact]
    public void A_port_of_the_system_is_told_so_with_one_that_is_not() =>
        int.Parse(PortFault.Of(80, Refused).Split("端口 80 用不了：1024 以下的端口，系统只给管理员用。可以改用 --port ")[1].TrimEnd('。'), null).ShouldBeGreaterThanOrEqualTo(8080);

    [Fact]
    public void A_port_that_the_system_keeps_back_is_told_so() =>
        PortFault.Of(50000, Refused).ShouldMatch(@"^端口 50000 用不了：系统不许这个用户用它。可以改用 --port \d+。$");

    [Fact]
    public void What_the_server_wraps_is_looked_into() =>
        PortFault.Of(80, new IOException("", Refused)).ShouldStartWith("端口 80 用不了：1024 以下的端口");

    [Fact]
    public void Where_none_is_free_none_is_named() =>
        PortFault.Of(ushort.MaxValue, Refused).ShouldBe("端口 65535 用不了：系统不许这个用户用它。");

    private static SocketException Refused => new((int)SocketError.AccessDenied);
}
