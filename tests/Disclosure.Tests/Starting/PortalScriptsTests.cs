using System.Security.Cryptography;
using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Starting;

/// <summary>What the workflows of a new portal run, run: the steps in <c>ci</c> and the hook, with the program itself.</summary>
public sealed class PortalScriptsTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public PortalScriptsTests()
    {
        CommandSet.Run(["init", Portal(), "--edition", "wuhan-2024"], TextWriter.Null, TextWriter.Null).ShouldBe(0);
        // Set up by a shell, whose $0 and $1 are the program.
        Shell("mkdir bin; printf '#!/bin/sh\\nexec \"%s\" \"%s\" \"$@\"\\n' \"$(command -v \"$0\")\" \"$1\" >bin/disclosure; chmod +x bin/disclosure", _scratch.Folder).Code.ShouldBe(0);
    }

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("check", "还没有单位，没有可以核对的。")]
    [InlineData("build", "还没有单位，没有可以公开的。")]
    public void A_new_portal_passes_before_it_has_a_unit(string step, string words)
    {
        var (code, output, _) = Step($"ci/{step}");
        (code, output.Last()).ShouldBe((0, words));
    }

    [Fact]
    public void A_sound_portal_is_checked_with_findings_for_the_host()
    {
        AddUnit();
        Step("ci/check").Code.ShouldBe(0);
        File.ReadAllText(Portal("findings.sarif")).ShouldContain("\"version\": \"2.1.0\"");
    }

    [Fact]
    public void A_fault_fails_the_check_and_stands_in_the_findings()
    {
        AddUnit();
        Break();
        Step("ci/check").Code.ShouldBe(1);
        File.ReadAllText(Portal("findings.sarif")).ShouldContain("\"level\": \"error\"");
    }

    [Fact]
    public void A_sound_portal_is_built()
    {
        AddUnit();
        Step("ci/build").Code.ShouldBe(0);
        File.Exists(Portal("output", "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_change_is_told_as_Markdown()
    {
        AddUnit();
        Commit();
        Break();
        Step("ci/compare HEAD").Code.ShouldBe(0);
        File.ReadAllText(Portal("changes.md")).ShouldContain("| ");
    }

    [Fact]
    public void What_cannot_be_compared_is_said_and_no_failure()
    {
        AddUnit();
        Commit();
        Step("ci/compare none").Code.ShouldBe(0);
        File.ReadAllText(Portal("changes.md")).ShouldStartWith("没有和合并的目标相比较：");
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS=1 PULL_NUMBER=7", "gh pr comment 7 --edit-last --body-file changes.md")]
    [InlineData("DISCLOSURE_TOKEN=t CI_MERGE_REQUEST_IID=7 CI_API_V4_URL=https://host.invalid/api CI_PROJECT_ID=5", "https://host.invalid/api/projects/5/merge_requests/7/notes")]
    [InlineData("DISCLOSURE_TOKEN=t GITEE_PULL_ID=7", "https://gitee.com/api/v5/repos/someone/budget/pulls/7/comments")]
    public void The_change_is_posted_where_the_host_takes_it(string host, string said)
    {
        Commit();
        Shell("printf '#!/bin/sh\\necho \"${0##*/} $*\"\\n' >bin/gh; cp bin/gh bin/curl; chmod +x bin/gh bin/curl; cd portal; git remote add origin https://gitee.com/someone/budget.git", _scratch.Folder);
        Step("ci/comment", host).Output.ShouldHaveSingleItem().ShouldContain(said);
    }

    [Fact]
    public void Without_a_token_the_change_is_shown_in_the_log()
    {
        File.WriteAllText(Portal("changes.md"), "改了一个数\n");
        Step("ci/comment").Output.ShouldContain("改了一个数");
    }

    [Fact]
    public void The_program_is_fetched_where_there_is_none_and_its_sum_is_right()
    {
        Pack();
        Step("ci/install", Fetched(SumOfPack()), withProgram: false).Code.ShouldBe(0);
        File.Exists(Portal(".program", "disclosure")).ShouldBeTrue();
    }

    [Fact]
    public void A_program_with_another_sum_is_not_used()
    {
        Pack();
        var (code, _, error) = Step("ci/install", Fetched(new string('0', 64)), withProgram: false);
        (code, error.Last()).ShouldBe((1, "下载的程序和 DISCLOSURE_SHA256 对不上，没有使用。"));
        File.Exists(Portal(".program", "disclosure")).ShouldBeFalse();
    }

    [Fact]
    public void Without_the_program_it_is_said_what_to_set()
    {
        var (code, _, error) = Step("ci/install", withProgram: false);
        code.ShouldBe(1);
        error.ShouldHaveSingleItem().ShouldContain("DISCLOSURE_URL");
    }

    [Fact]
    public void The_hook_keeps_a_fault_out_of_the_repository()
    {
        AddUnit();
        Commit();
        Break();
        Shell($"{Author} git config core.hooksPath .githooks; git add input; PATH=\"$PWD/../bin:$PATH\" {Author} git commit -qm fault", Portal()).Code.ShouldBe(1);
    }

    [Fact]
    public void The_hook_lets_pass_what_touches_no_data()
    {
        Commit();
        File.AppendAllText(Portal("README.md"), "\n");
        Shell($"git config core.hooksPath .githooks; git add README.md; {Author} git commit -qm words", Portal()).Code.ShouldBe(0);
    }

    private const string Author = "GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@host.invalid GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@host.invalid";

    private string Portal(params string[] steps) => _scratch.Path(["portal", .. steps]);

    private void AddUnit() => _scratch.Copy(Path.Combine(Repository.Input, "units"), Path.Combine("portal", "input", "units"));

    private void Commit() => Shell($"git init -q; git add -A; {Author} git commit -qm start", Portal()).Code.ShouldBe(0);

    private void Break()
    {
        var file = Portal("input", "units", "jiangan-bigdata", "2024", "tables", "t03.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("总计: 407.91", "总计: 407.92", StringComparison.Ordinal));
    }

    private void Pack() => Shell("mkdir pack; cp bin/disclosure pack; tar -czf pack.tar.gz -C pack disclosure", _scratch.Folder).Code.ShouldBe(0);

    private string SumOfPack() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_scratch.Path("pack.tar.gz"))));

    private string Fetched(string sum) => $"DISCLOSURE_URL=file://{_scratch.Path("pack.tar.gz")} DISCLOSURE_SHA256={sum}";

    // A step of a workflow, on a machine with the program or without it, and with nothing of the host that runs the tests.
    private (int Code, string[] Output, string[] Error) Step(string step, string variables = "", bool withProgram = true) =>
        Shell($"unset GITHUB_ACTIONS CI_MERGE_REQUEST_IID GITEE_PULL_ID DISCLOSURE_TOKEN DISCLOSURE_URL; {(withProgram ? "PATH=\"$PWD/../bin:$PATH\"" : "")} {variables} sh {step}", Portal());

    private static (int Code, string[] Output, string[] Error) Shell(string line, string folder)
    {
        using var program = new ProgramProcess(folder, line);
        return (program.End(), program.Output, program.Error);
    }
}
