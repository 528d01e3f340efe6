using Disclosure.Files;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Files;

/// <summary>Where a path leads when every link in it is followed in its turn.</summary>
public sealed class LinkTrailTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly string _real;

    public LinkTrailTests()
    {
        Directory.CreateDirectory(_scratch.Path("else", "here"));
        Directory.CreateSymbolicLink(_scratch.Path("way"), "else/here");
        // The folder for temporary files may be a link itself.
        _real = LinkTrail.Real(_scratch.Folder);
    }

    [Theory]
    [InlineData("way", "else/here")]
    [InlineData("way/", "else/here")]
    [InlineData("way/..", "else")]
    [InlineData("way/../here", "else/here")]
    [InlineData("./else/../way/new", "else/here/new")]
    [InlineData("new/er/output", "new/er/output")]
    [InlineData("new/../way", "else/here")]
    public void A_path_leads_where_its_links_do(string path, string end) =>
        LinkTrail.Real(_scratch.Path(path)).ShouldBe(Path.Combine(_real, end));

    [Fact]
    public void A_link_to_what_is_not_there_yet_leads_there()
    {
        File.CreateSymbolicLink(_scratch.Path("to"), "way/../new");
        LinkTrail.Real(_scratch.Path("to", "site")).ShouldBe(Path.Combine(_real, "else", "new", "site"));
    }

    [Fact]
    public void A_relative_path_begins_in_the_working_folder() =>
        LinkTrail.Real(".").ShouldBe(LinkTrail.Real(Directory.GetCurrentDirectory()));

    [Fact]
    public void Links_in_a_circle_have_no_end()
    {
        File.CreateSymbolicLink(_scratch.Path("a"), "b");
        File.CreateSymbolicLink(_scratch.Path("b"), "a");
        Should.Throw<IOException>(() => LinkTrail.Real(_scratch.Path("a", "site")));
    }

    public void Dispose() => _scratch.Dispose();
}
