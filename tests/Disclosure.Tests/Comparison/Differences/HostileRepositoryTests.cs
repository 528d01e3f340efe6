using System.Diagnostics;
using Disclosure.Commands;
using Disclosure.Input.Sources;
using Disclosure.Tests.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A repository that somebody else made: it runs nothing, reaches no network, and hides no change.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private const string Figure = "2060501: {总计: 135.08, 基本支出: 135.08}";
    private const string Changed = "2060501: {总计: 140.08, 基本支出: 140.08}";
    private const string Budget = "units/jiangan-bigdata/2024/";

    private readonly MadeUpRepository _repository = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private string Marker => Path.Combine(_repository.Folder, "ran");

    [Theory]
    [InlineData("units export-ignore")]
    [InlineData("*.yaml export-ignore")]
    [InlineData("*.yaml working-tree-encoding=UTF-16")]
    [InlineData("*.yaml eol=crlf")]
    public void What_attributes_leave_out_or_turn_into_something_else_is_compared_as_it_was_committed(string attributes)
    {
        File.WriteAllText(Path.Combine(_repository.Input, ".gitattributes"), attributes + "\n");
        _repository.Git("-c", "core.attributesFile=/dev/null", "add", "input/.gitattributes");
        _repository.Git("-c", "user.name=Example", "-c", "user.email=example@example.invalid", "commit", "--quiet", "--message", "attributes");
        _repository.Replace("tables/t03.yaml", Figure, Changed);
        Run("diff", "HEAD").ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain("2060501 机构运行（总计）");
    }

    [Fact]
    public void What_attributes_would_write_into_a_file_is_not_there()
    {
        File.WriteAllText(Path.Combine(_repository.Input, ".gitattributes"), "*.md export-subst\n");
        File.AppendAllText(Path.Combine(_repository.Input, Budget, "overview.md"), "\n版本 $Format:%H$ 说明。\n");
        _repository.Commit("second");
        Run("diff", "HEAD").ShouldBe(0, _error.ToString());
        _output.ToString().ShouldEndWith("没有变化。" + Environment.NewLine);
    }

    [Theory]
    [InlineData("filter.e.smudge")]
    [InlineData("filter.e.process")]
    [InlineData("diff.e.textconv")]
    [InlineData("diff.e.command")]
    [InlineData("core.fsmonitor")]
    [InlineData("core.pager")]
    [InlineData("pager.ls-tree")]
    [InlineData("core.sshCommand")]
    [InlineData("core.askPass")]
    [InlineData("credential.helper")]
    public void No_program_that_the_repository_configures_is_run(string setting)
    {
        File.WriteAllText(Path.Combine(_repository.Input, ".gitattributes"), "* filter=e diff=e\n");
        _repository.Replace("tables/t03.yaml", Figure, Changed).Commit("second");
        _repository.Git("config", setting, Program("echo"));
        Run("diff", "HEAD~1", "HEAD");
        File.Exists(Marker).ShouldBeFalse();
    }

    [Theory]
    [InlineData("ext::{0}")]
    [InlineData("ssh://example.invalid/a")]
    public void What_the_repository_lacks_is_not_fetched(string address)
    {
        var id = _repository.Git("rev-parse", $"HEAD:input/{Budget}tables/t03.yaml").Trim();
        var program = Program("ssh");
        var file = Path.Combine(_repository.Folder, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
        _repository.Git("config", "remote.origin.url", string.Format(null, address, program));
        _repository.Git("config", "remote.origin.promisor", "true");
        _repository.Git("config", "core.repositoryFormatVersion", "1");
        _repository.Git("config", "extensions.partialClone", "origin");
        _repository.Git("config", "protocol.ext.allow", "always");
        _repository.Git("config", "core.sshCommand", program);
        Run("diff", "HEAD").ShouldBe(1);
        _error.ToString().ShouldStartWith("git 读不出版本「HEAD」");
        File.Exists(Marker).ShouldBeFalse();
    }

    [Fact]
    public void A_replaced_object_does_not_hide_a_change()
    {
        var before = _repository.Git("rev-parse", $"HEAD:input/{Budget}tables/t03.yaml").Trim();
        _repository.Replace("tables/t03.yaml", Figure, Changed).Commit("second");
        _repository.Git("replace", before, _repository.Git("rev-parse", $"HEAD:input/{Budget}tables/t03.yaml").Trim());
        Run("diff", "HEAD~1", "HEAD").ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain("2060501 机构运行（总计）");
    }

    [Fact]
    public void A_graft_does_not_hide_a_commit()
    {
        _repository.Replace("tables/t03.yaml", Figure, Changed).Commit("second");
        File.WriteAllText(Path.Combine(_repository.Input, "note.txt"), "甲\n");
        _repository.Commit("third");
        var second = _repository.Git("rev-parse", "HEAD~1").Trim();
        File.WriteAllText(Path.Combine(_repository.Folder, ".git", "info", "grafts"), $"{second}\n");
        Run("diff", "HEAD~2", "HEAD").ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain("2060501 机构运行（总计）");
    }

    [Fact]
    public void A_link_to_the_outside_in_a_commit_is_refused()
    {
        var file = Path.Combine(_repository.Input, Budget, "overview.md");
        var text = File.ReadAllText(file);
        File.Delete(file);
        File.CreateSymbolicLink(file, "../../../../../../etc/passwd");
        _repository.Commit("second");
        File.Delete(file);
        File.WriteAllText(file, text);
        Run("diff", "HEAD").ShouldBe(1);
        _error.ToString().ShouldContain("overview.md: 错误 link-outside: ");
    }

    [Fact]
    public void A_link_within_the_input_is_followed_in_a_commit_as_on_a_disk()
    {
        var file = Path.Combine(_repository.Input, Budget, "overview.md");
        File.Move(file, Path.Combine(_repository.Input, Budget, "_overview.md"));
        File.CreateSymbolicLink(file, "../2024/./_overview.md");
        _repository.Commit("second");
        Run("diff", "HEAD~1", "HEAD").ShouldBe(0, _error.ToString());
        _output.ToString().ShouldEndWith("没有变化。" + Environment.NewLine);
    }

    [Fact]
    public void A_file_that_is_too_large_is_told_without_being_read()
    {
        File.WriteAllBytes(Path.Combine(_repository.Input, Budget, "tables", "t03.yaml"), new byte[3 * 1024 * 1024]);
        _repository.Commit("second");
        Run("diff", "HEAD~1", "HEAD").ShouldBe(1);
        _error.ToString().ShouldContain("HEAD:input/units/jiangan-bigdata/2024/tables/t03.yaml: 错误 file-too-large: ".Replace("input", _repository.Input, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_with_a_line_end_in_a_commit_is_one_name()
    {
        File.WriteAllText(Path.Combine(_repository.Input, Budget, "a\nb"), "");
        _repository.Commit("second");
        var git = Git.On(_repository.Input, Environment.GetEnvironmentVariable("PATH"), TestContext.Current.CancellationToken);
        using var folder = CommitFolder.Of(git, git.Tree(git.Commit("HEAD")!)!)!;
        folder.Names(Budget.TrimEnd('/')).Names.ShouldContain("a\nb");
    }

    [Fact]
    public void A_git_that_does_not_answer_is_not_waited_for()
    {
        using var scratch = new Scratch();
        var started = new StartedProcesses(scratch);
        new Git(MadeUpChromium.Script(scratch, started.Script), _repository.Input, TimeSpan.FromSeconds(2)).Commit("HEAD").ShouldBeNull();
        started.ShouldBeGone();
    }

    [Theory]
    [InlineData("config")]
    [InlineData("HEAD")]
    [InlineData("object")]
    public void A_pipe_in_the_repository_is_not_waited_for(string place)
    {
        var file = Path.Combine(_repository.Folder, ".git", place == "object" ? ObjectOf("tables/t03.yaml") : place);
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
        using (var make = Process.Start("mkfifo", [file])) make.WaitForExit();
        Run("diff", "HEAD").ShouldBe(1);
        _error.ToString().ShouldStartWith("git 过了 4 秒还没有回答，已经中止，所以读不了版本「HEAD」。");
    }

    [Fact]
    public void A_git_that_does_not_answer_is_asked_nothing_more()
    {
        using var scratch = new Scratch();
        var git = new Git(MadeUpChromium.Script(scratch, $"echo x >> '{scratch.Path("count")}'; sleep 100"), _repository.Input, TimeSpan.FromSeconds(2));
        git.Commit("HEAD").ShouldBeNull();
        (git.IsRepository, git.Names().Count, git.Start("cat-file", "--batch")).ShouldBe((false, 0, null));
        git.IsSilent.ShouldBeTrue();
        File.ReadAllLines(scratch.Path("count")).Length.ShouldBe(1);
    }

    [Fact]
    public void A_damaged_file_is_named_and_no_other()
    {
        var file = Path.Combine(_repository.Folder, ".git", ObjectOf("overview.md"));
        File.SetAttributes(file, FileAttributes.Normal);
        using (var cut = File.OpenWrite(file)) cut.SetLength(cut.Length / 2);
        Run("diff", "HEAD").ShouldBe(1);
        var told = _error.ToString().ReplaceLineEndings("\n").Split('\n').Where(l => l.Contains("unreadable-file", StringComparison.Ordinal));
        told.ShouldHaveSingleItem().ShouldEndWith("overview.md: 错误 unreadable-file: git 仓库里的这个文件读不出来，可能已经损坏；可以用「git fsck」检查仓库。");
    }

    [Fact]
    public void A_git_that_talks_without_end_is_not_listened_to()
    {
        using var scratch = new Scratch();
        new Git(MadeUpChromium.Script(scratch, "yes"), _repository.Input, TimeSpan.FromMinutes(1)).Commit("HEAD").ShouldBeNull();
    }

    [Fact]
    public void An_input_that_is_a_bare_repository_itself_is_none()
    {
        foreach (var name in new[] { "HEAD", "config", "objects", "refs" })
        {
            var (from, to) = (Path.Combine(_repository.Folder, ".git", name), Path.Combine(_repository.Input, name));
            if (File.Exists(from)) File.Copy(from, to);
            else Directory.CreateDirectory(to);
        }
        Git.On(_repository.Input, Environment.GetEnvironmentVariable("PATH"), TestContext.Current.CancellationToken).Commit("HEAD").ShouldBeNull();
    }

    public void Dispose() => _repository.Dispose();

    private int Run(params string[] arguments) => CommandSet.Run([.. arguments, "--input", _repository.Input], _output, _error);

    private string ObjectOf(string file)
    {
        var id = _repository.Git("rev-parse", $"HEAD:input/{Budget}{file}").Trim();
        return Path.Combine("objects", id[..2], id[2..]);
    }

    // A program that leaves a mark.
    private string Program(string name)
    {
        var file = Path.Combine(_repository.Folder, name + ".sh");
        File.WriteAllText(file, $"#!/bin/sh\necho > '{Marker}'\ncat\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }
}
