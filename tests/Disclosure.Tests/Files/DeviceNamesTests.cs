using Disclosure.Files;

namespace Disclosure.Tests.Files;

/// <summary>The names that Windows keeps for its devices, and those that only look like them.</summary>
public sealed class DeviceNamesTests
{
    [Theory]
    [InlineData("con")]
    [InlineData("NUL")]
    [InlineData("aux.css")]
    [InlineData("prn.tar.gz")]
    [InlineData("com0")]
    [InlineData("LPT9.html")]
    [InlineData("com¹")]
    [InlineData("con .css")]
    [InlineData("conin$")]
    [InlineData("CONOUT$.txt")]
    public void A_device_is_one_in_any_case_and_with_any_ending(string name) => DeviceNames.Has(name).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(".con")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("console.css")]
    [InlineData("lpta")]
    public void What_only_begins_like_one_is_none(string name) => DeviceNames.Has(name).ShouldBeFalse();
}
