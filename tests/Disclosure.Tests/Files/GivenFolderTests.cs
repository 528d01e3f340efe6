using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Disclosure.Files;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Files;

/// <summary>What is read of a folder that somebody gave us, and what is refused without being opened.</summary>
public sealed class GivenFolderTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly GivenFolder _given;

    public GivenFolderTests()
    {
        Write("given/units/a.md", "甲");
        Write("secret/b.md", "乙");
        _given = new GivenFolder(_scratch.Path("given"));
    }

    [Fact]
    public void A_file_is_read() => Text("units/a.md").ShouldBe("甲");

    [Fact]
    public void A_file_with_exactly_as_many_bytes_as_it_may_have_is_read() => _given.Read("units/a.md", 3).Fault.ShouldBeNull();

    [Fact]
    public void A_file_with_one_byte_more_than_it_may_have_is_refused() =>
        _given.Read("units/a.md", 2).Fault.ShouldBe(FileFault.TooLarge(2));

    [Fact]
    public void A_file_that_does_not_say_how_long_it_is_is_read_up_to_the_limit() =>
        new GivenFolder("/proc/self").Read("maps", 100).Fault.ShouldBe(FileFault.TooLarge(100));

    [Fact]
    public void A_link_to_a_file_of_the_folder_is_followed()
    {
        Link("given/c.md", "units/a.md");
        Text("c.md").ShouldBe("甲");
    }

    [Fact]
    public void A_link_to_a_file_of_the_folder_by_its_full_path_is_followed()
    {
        Link("given/c.md", _scratch.Path("given", "units", "a.md"));
        Text("c.md").ShouldBe("甲");
    }

    [Fact]
    public void A_link_to_a_folder_of_the_folder_is_followed()
    {
        Link("given/other", "units");
        Text("other/a.md").ShouldBe("甲");
    }

    [Fact]
    public void The_folder_may_be_a_link_itself()
    {
        Link("link", "given");
        new GivenFolder(_scratch.Path("link")).Read("units/a.md", 100).Fault.ShouldBeNull();
    }

    [Theory]
    [InlineData("../secret/b.md")]
    [InlineData("units/../../secret/b.md")]
    [InlineData("/etc/passwd")]
    [InlineData("/dev/zero")]
    public void A_link_to_a_file_outside_is_refused(string target)
    {
        Link("given/c.md", target);
        _given.Read("c.md", 100).Fault.ShouldBe(FileFault.Outside);
    }

    [Fact]
    public void A_link_to_a_folder_whose_name_only_begins_alike_is_refused()
    {
        Write("given-other/b.md", "乙");
        Link("given/c.md", "../given-other/b.md");
        _given.Read("c.md", 100).Fault.ShouldBe(FileFault.Outside);
    }

    [Fact]
    public void A_link_over_another_link_to_the_outside_is_refused()
    {
        Link("given/c.md", "d.md");
        Link("given/d.md", "../secret/b.md");
        _given.Read("c.md", 100).Fault.ShouldBe(FileFault.Outside);
    }

    [Fact]
    public void A_file_in_a_folder_that_is_a_link_to_the_outside_is_refused()
    {
        Link("given/other", "../secret");
        _given.Read("other/b.md", 100).Fault.ShouldBe(FileFault.Outside.Above("other"));
        _given.Names("other").Fault.ShouldBe(FileFault.Outside);
    }

    [Fact]
    public void A_path_that_climbs_out_is_refused() => _given.Names("..").Fault.ShouldBe(FileFault.Outside);

    [Fact]
    public void A_link_to_nothing_is_refused()
    {
        Link("given/c.md", "nothing.md");
        _given.Read("c.md", 100).Fault.ShouldBe(FileFault.Broken);
    }

    [Fact]
    public void A_link_to_itself_is_refused()
    {
        Link("given/c.md", "c.md");
        _given.Read("c.md", 100).Fault.ShouldBe(FileFault.Loop);
    }

    [Theory]
    [InlineData("given/loop", ".", "loop")]
    [InlineData("given/units/up", "..", "units/up")]
    public void A_link_to_a_folder_that_it_lies_in_is_refused(string link, string target, string path)
    {
        Link(link, target);
        _given.Names(path).Fault.ShouldBe(FileFault.Loop);
    }

    [Fact]
    public void Two_folders_that_lead_into_each_other_end()
    {
        Directory.CreateDirectory(_scratch.Path("given", "one"));
        Directory.CreateDirectory(_scratch.Path("given", "two"));
        Link("given/one/x", "../two");
        Link("given/two/y", "../one");
        _given.Names("one/x").Fault.ShouldBeNull();
        _given.Names("one/x/y").Fault.ShouldBe(FileFault.Loop);
    }

    [Fact]
    public void A_pipe_is_refused_and_not_waited_for()
    {
        using (var make = Process.Start("mkfifo", [_scratch.Path("given", "c.md")])) make.WaitForExit();
        _given.Read("c.md", 100).Fault.ShouldBe(FileFault.Pipe);
    }

    [Fact]
    public void A_pipe_that_takes_the_place_of_a_file_while_it_is_opened_is_refused_and_not_waited_for()
    {
        var path = _scratch.Path("given", "units", "a.md");
        var found = DiskLook.At(path);
        File.Delete(path);
        using (var make = Process.Start("mkfifo", [path])) make.WaitForExit();
        FileBytes.Read(path, found, 100).Fault.ShouldBe(FileFault.Changed);
    }

    [Fact]
    public void A_file_that_takes_the_place_of_another_while_it_is_opened_is_refused()
    {
        var found = DiskLook.At(_scratch.Path("given", "units", "a.md"));
        FileBytes.Read(_scratch.Path("secret", "b.md"), found, 100).Fault.ShouldBe(FileFault.Changed);
    }

    [Fact]
    public void A_socket_is_refused()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_scratch.Path("given", "s")));
        _given.Read("s", 100).Fault.ShouldBe(FileFault.Socket);
    }

    [Fact]
    public void A_device_is_refused() => new GivenFolder("/dev").Read("zero", 100).Fault.ShouldBe(FileFault.Device);

    [Fact]
    public void A_folder_is_no_file() => _given.Read("units", 100).Fault.ShouldBe(FileFault.Folder);

    [Fact]
    public void A_file_is_no_folder() => _given.Names("units/a.md").Fault.ShouldBe(FileFault.NoFolder);

    [Theory]
    [InlineData("none.md")]
    [InlineData("units/none/a.md")]
    [InlineData("units/a.md/b.md")]
    public void What_is_not_there_is_missing(string path) => _given.Find(path).IsMissing.ShouldBeTrue();

    [Fact]
    public void A_given_folder_that_is_not_there_is_missing() => new GivenFolder(_scratch.Path("none")).Find("").IsMissing.ShouldBeTrue();

    [Fact]
    public void No_name_is_no_folder() => new GivenFolder("").Find("").IsMissing.ShouldBeTrue();

    [Fact]
    public void Names_are_in_ordinal_order()
    {
        Write("given/B", "");
        Write("given/a", "");
        _given.Names("").Names.ShouldBe(["B", "a", "units"]);
    }

    public void Dispose() => _scratch.Dispose();

    private string Text(string path) => Encoding.UTF8.GetString(_given.Read(path, 100).Bytes);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_scratch.Path(path))!);
        File.WriteAllText(_scratch.Path(path), text);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(_scratch.Path(path), target);
}
