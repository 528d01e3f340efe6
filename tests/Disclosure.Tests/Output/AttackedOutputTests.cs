using System.Diagnostics;
using Disclosure.Output;

namespace Disclosure.Tests.Output;

/// <summary>Folders, links, pipes and lists that somebody else has put where a build writes.</summary>
public sealed class AttackedOutputTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_staging_folder_that_is_a_link_is_refused_and_not_followed()
    {
        var precious = _scratch.Put("elsewhere/site/precious.txt", "");
        Directory.CreateSymbolicLink(_scratch.Staging, _scratch["elsewhere"]);

        (ScratchFolder.Refusal(_scratch.Output).Id, File.Exists(precious)).ShouldBe(("output-staging", true));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("desk")]
    [InlineData("earlier")]
    public void A_link_in_the_staging_folder_is_refused_and_not_followed(string name)
    {
        var precious = _scratch.Put("elsewhere/precious.txt", "");
        _scratch.Put(".output.staging/lock", "");
        Directory.CreateSymbolicLink(Path.Combine(_scratch.Staging, name), _scratch["elsewhere"]);

        (ScratchFolder.Refusal(_scratch.Output).Id, File.Exists(precious)).ShouldBe(("output-staging", true));
    }

    [Fact]
    public void A_folder_that_merely_has_the_name_of_the_staging_folder_is_refused_and_kept()
    {
        if (OperatingSystem.IsWindows()) return; // There a killed build leaves no lock by which it could be told.
        var precious = _scratch.Put(".output.staging/site/precious.txt", "");

        (ScratchFolder.Refusal(_scratch.Output).Id, File.Exists(precious)).ShouldBe(("output-staging", true));
    }

    [Fact]
    public void The_staging_folder_is_its_owners_alone()
    {
        Directory.CreateDirectory(_scratch.Staging);
        using var site = _scratch.Open();

        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(_scratch.Staging).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_new_output_folder_may_be_entered_as_any_other()
    {
        Directory.CreateDirectory(_scratch["other"]);
        _scratch.Build(("a.html", "a"));

        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(_scratch.Output).ShouldBe(File.GetUnixFileMode(_scratch["other"]));
    }

    [Fact]
    public void A_file_that_a_forged_list_names_is_not_deleted()
    {
        _scratch.Put("output/.disclosure", "# Disclosure \nprecious.txt\n");
        _scratch.Put("output/precious.txt", "mine");

        Refused(("a.html", "a")).ShouldBe(
            "输出文件夹里有清单上列出、新的网站不再有，内容却不是本程序写出的文件：precious.txt。换上新的网站会删掉它们，为免误删已停止；请移走或删去它们。");
    }

    [Fact]
    public void A_file_that_was_edited_since_is_not_deleted()
    {
        _scratch.Build(("a.html", "a"), ("b.html", "b"));
        _scratch.Put("output/b.html", "mine");
        Refused(("a.html", "a"));

        File.ReadAllText(_scratch["output/b.html"]).ShouldBe("mine");
    }

    [Fact]
    public void A_file_that_was_edited_since_is_kept_as_it_is_and_still_not_the_builds_to_delete()
    {
        _scratch.Build(("a.html", "a"), ("b.html", "b"));
        _scratch.Put("output/b.html", "mine");
        using (var site = _scratch.Open())
        {
            site.Write("a.html", "a"u8);
            site.Keep("b.html");
            site.Commit(new()).ShouldNotBeNull();
        }

        Refused(("a.html", "a")).ShouldContain("b.html");
    }

    [Fact]
    public void A_list_of_an_earlier_version_still_lets_its_files_be_replaced()
    {
        _scratch.Put("output/.disclosure", "# Disclosure 写出的文件清单：下次生成据此辨认这个文件夹里自己写的文件，请勿改动。\na.html\n");
        _scratch.Put("output/a.html", "old");

        _scratch.Build(("a.html", "new")).ShouldBe(new WriteSummary(Written: 1, Unchanged: 0, Removed: 0));
    }

    [Fact]
    public void What_comes_into_the_folder_during_the_build_is_not_deleted()
    {
        _scratch.Build(("a.html", "a"));
        using var site = _scratch.Open();
        site.Write("a.html", "b"u8);
        _scratch.Put("output/notes.txt", "mine");
        site.Commit(new()).ShouldBeNull();
        site.Dispose();

        File.ReadAllText(_scratch["output/notes.txt"]).ShouldBe("mine");
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData(".disclosure")]
    [InlineData(".gitignore")]
    public void A_pipe_in_the_output_is_refused_without_being_opened(string name)
    {
        if (OperatingSystem.IsWindows()) return; // There no file is one.
        _scratch.Build(("a.html", "a"));
        File.Delete(_scratch["output/" + name]);
        using (var make = Process.Start("mkfifo", _scratch["output/" + name])) make.WaitForExit();

        ScratchFolder.Refusal(_scratch.Output).Id.ShouldBe("output-foreign");
    }

    [Theory]
    [InlineData("input/site", "input")]
    [InlineData("INPUT/deep/site", "input")]
    public void An_output_inside_a_source_is_refused_before_anything_is_written(string output, string source)
    {
        Directory.CreateDirectory(_scratch[source]);

        ScratchFolder.Refusal(_scratch[output], _scratch[source]).Message.ShouldBe(
            $"输出文件夹不能在「{_scratch[source]}」里面：写出的文件会被当成数据或主题；请放到它外面。");
    }

    [Theory]
    [InlineData("way/site", "output-in-source")]
    [InlineData("way", "output-over-source")]
    public void A_link_is_no_way_around(string output, string id)
    {
        Directory.CreateDirectory(_scratch["input/units"]);
        Directory.CreateSymbolicLink(_scratch["way"], _scratch["input"]);

        ScratchFolder.Refusal(_scratch[output], _scratch["input"]).Id.ShouldBe(id);
    }

    [Fact]
    public void A_link_to_the_input_given_as_the_input_is_no_way_around()
    {
        Directory.CreateDirectory(_scratch["real/input"]);
        Directory.CreateSymbolicLink(_scratch["way"], _scratch["real/input"]);

        ScratchFolder.Refusal(_scratch["real"], _scratch["way"]).Id.ShouldBe("output-over-source");
    }

    [Fact]
    public void An_input_that_is_reached_by_going_up_from_a_link_is_the_one_that_is_read()
    {
        Directory.CreateDirectory(_scratch["else/here"]);
        Directory.CreateDirectory(_scratch["else/input"]);
        Directory.CreateSymbolicLink(_scratch["way"], _scratch["else/here"]);

        ScratchFolder.Refusal(_scratch["else/input/site"], _scratch["way/../input"]).Id.ShouldBe("output-in-source");
    }

    [Fact]
    public void Links_in_a_circle_are_told()
    {
        File.CreateSymbolicLink(_scratch["a"], _scratch["b"]);
        File.CreateSymbolicLink(_scratch["b"], _scratch["a"]);

        ScratchFolder.Refusal(_scratch["a/site"]).Id.ShouldBe("output-unwritable");
    }

    [Fact]
    public void The_folder_in_which_git_keeps_versions_is_refused() =>
        ScratchFolder.Refusal(_scratch[".git/site"]).Id.ShouldBe("output-in-git");

    [Fact]
    public void The_working_folder_is_refused() => ScratchFolder.Refusal(Directory.GetCurrentDirectory()).Id.ShouldBe("output-here");

    [Fact]
    public void Nothing_is_made_where_it_is_refused()
    {
        Directory.CreateDirectory(_scratch["input"]);
        ScratchFolder.Refusal(_scratch["input/site"], _scratch["input"]);

        Directory.GetFileSystemEntries(_scratch["input"]).ShouldBeEmpty();
    }

    private string Refused(params (string Path, string Text)[] files)
    {
        using var site = _scratch.Open();
        foreach (var (path, text) in files) site.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        var findings = new Core.Findings.FindingList();
        site.Commit(findings).ShouldBeNull();
        return findings.Sorted().ShouldHaveSingleItem().Message;
    }
}
