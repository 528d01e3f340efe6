using Disclosure.Files;

namespace Disclosure.Tests.Files;

public sealed class GivenNameTests
{
    [Theory]
    [InlineData("input", "input")]
    [InlineData("./input/", "./input")]
    [InlineData("/srv/input//", "/srv/input")]
    public void A_folder_is_called_as_it_was_given_but_for_slashes_at_its_end(string path, string name) => GivenName.Of(path).ShouldBe(name);

    [Fact]
    public void A_backslash_parts_names_on_Windows_alone() =>
        GivenName.Of("a\\b").ShouldBe(OperatingSystem.IsWindows() ? "a/b" : "a\\b");
}
