using Disclosure.Commands;
using Disclosure.Pipeline;
using Disclosure.Reports;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>The real disclosure compared with revisions of it.</summary>
public sealed class RevisionTests : IDisposable
{
    private const string Figure = "2060501: {总计: 135.08, 基本支出: 135.08}";
    private const string Changed = "2060501: {总计: 140.08, 基本支出: 140.08}";

    private readonly MadeUpRepository _repository = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void One_changed_figure_is_named_with_its_tables_and_its_line()
    {
        _repository.Replace("tables/t03.yaml", Figure, Changed);
        Run("diff", "HEAD").ShouldBe(0);
        var text = Told();
        text.ShouldMatch(@"2060501 机构运行（总计）\s+135\.08\s+140\.08\s+\+5\.00 万元\s+\+3\.70%\s+表三/2060501/总计、表三/2060501/基本支出\s+t03\.yaml:4:15");
        text.ShouldContain("出处里的文件都在 input/units/jiangan-bigdata/2024/tables/ 里面。");
    }

    [Fact]
    public void The_identities_that_a_change_breaks_are_listed()
    {
        _repository.Replace("tables/t03.yaml", Figure, Changed);
        Run("diff", "HEAD", "--format", "markdown").ShouldBe(0);
        Told().ShouldContain("表三/20605/总计 = 各下级之和");
        Told().ShouldContain("表五/2060501/总计 = 表三/2060501/总计");
    }

    [Fact]
    public void Two_revisions_are_compared_whatever_lies_in_the_folder()
    {
        _repository.Replace("tables/t03.yaml", Figure, Changed).Commit("second").Replace("tables/t03.yaml", Changed, "不成文");
        Run("diff", "HEAD~1", "HEAD").ShouldBe(0);
        Told().ShouldContain("出处里的文件都在 HEAD:input/units/jiangan-bigdata/2024/tables/ 里面。");
    }

    [Fact]
    public void The_working_tree_and_the_index_stay_as_they_are()
    {
        _repository.Replace("tables/t03.yaml", Figure, Changed);
        var before = _repository.Git("status", "--porcelain");
        var stamp = File.GetLastWriteTimeUtc(Path.Combine(_repository.Folder, ".git", "index"));
        Run("diff", "HEAD");
        _repository.Git("status", "--porcelain").ShouldBe(before);
        File.GetLastWriteTimeUtc(Path.Combine(_repository.Folder, ".git", "index")).ShouldBe(stamp);
    }

    [Fact]
    public void A_revision_that_is_the_folder_has_not_changed()
    {
        Run("diff", "main").ShouldBe(0);
        Told().ShouldEndWith("没有变化。\n");
    }

    [Fact]
    public void A_unit_that_one_side_does_not_have_is_named()
    {
        Directory.Move(Path.Combine(_repository.Input, "units", "jiangan-bigdata"), Path.Combine(_repository.Input, "units", "other"));
        Run("diff", "HEAD").ShouldBe(0);
        Told().ShouldContain("只有「HEAD」有：jiangan-bigdata/2024。");
        Told().ShouldContain("有：other/2024。");
    }

    [Fact]
    public void A_limit_keeps_one_unit()
    {
        Directory.Move(Path.Combine(_repository.Input, "units", "jiangan-bigdata"), Path.Combine(_repository.Input, "units", "other"));
        Run("diff", "HEAD", "--", "units/other").ShouldBe(0);
        Told().ShouldNotContain("jiangan-bigdata/2024");
    }

    [Fact]
    public void An_unknown_revision_is_named_with_the_nearest()
    {
        Run("diff", "mian").ShouldBe(1);
        _error.ToString().ShouldStartWith("「mian」不是年度，没有这个文件夹，也没有这个 git 版本；最接近的是「main」。");
    }

    [Fact]
    public void A_revision_without_the_input_folder_is_told()
    {
        _repository.Git("checkout", "--quiet", "--orphan", "empty");
        _repository.Git("rm", "-r", "--quiet", "--cached", ".");
        _repository.Git("-c", "user.name=Example", "-c", "user.email=example@example.invalid", "commit", "--quiet", "--allow-empty", "--message", "empty");
        Run("diff", "HEAD").ShouldBe(1);
        _error.ToString().ShouldStartWith($"版本「HEAD」里没有文件夹「{_repository.Input}」。");
    }

    [Fact]
    public void A_name_that_is_a_folder_and_a_revision_is_refused()
    {
        // The program stands in its own folder when it is tested, which has one of this name.
        _repository.Git("branch", "theme");
        Run("diff", "theme").ShouldBe(1);
        _error.ToString().ShouldStartWith("「theme」既是文件夹，又是 git 版本；");
    }

    [Fact]
    public void A_budget_with_errors_is_not_compared_and_its_errors_are_listed()
    {
        _repository.Replace("tables/t03.yaml", Figure, "2060501: 不成文");
        Run("diff", "HEAD").ShouldBe(1);
        _error.ToString().ShouldContain("t03.yaml:4:10: 错误 wrong-type");
    }

    [Fact]
    public void Without_git_that_is_said()
    {
        var request = new ComparisonRequest(_repository.Input, null, null, ["HEAD"]);
        DiffCommand.Run(request, new DiffView(DifferenceFormat.Text, null, false), _output, _error, path: "").ShouldBe(1);
        _error.ToString().ShouldStartWith("没有文件夹「HEAD」；也没有找到 git，不能把它当作版本。");
    }

    [Fact]
    public void Outside_a_repository_that_is_said()
    {
        var folder = Path.Combine(_repository.Folder, ".git");
        Directory.Move(folder, folder + "-moved");
        Run("diff", "HEAD").ShouldBe(1);
        _error.ToString().ShouldContain("也不在 git 仓库里，不能把它当作版本。");
    }

    public void Dispose() => _repository.Dispose();

    // Places begin with the path that the command was given; here they begin with the input folder.
    private string Told() => _output.ToString().ReplaceLineEndings("\n").Replace(_repository.Folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal);

    private int Run(params string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--");
        string[] words = at < 0 ? [.. arguments, "--input", _repository.Input] : [.. arguments[..at], "--input", _repository.Input, .. arguments[at..]];
        return CommandSet.Run(words, _output, _error);
    }
}
