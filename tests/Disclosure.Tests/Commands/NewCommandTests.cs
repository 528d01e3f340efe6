using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>The command <c>new</c>: units, what is refused, and what is left as it was.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public NewCommandTests() => _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_unit_has_a_folder_with_its_name()
    {
        Run("new", "xugou", "--name", "虚构单位").ShouldBe(0, _error.ToString());
        File.ReadAllText(In("units/xugou/unit.yaml")).ShouldBe("名称: 虚构单位\n");
    }

    [Fact]
    public void A_unit_without_a_name_is_to_be_filled_in()
    {
        Run("new", "xugou");
        Run("check", "--unit", "xugou");
        _output.ToString().ShouldContain("to-fill: 「名称」还没有填：这里写着 TODO；请填上。可以不写的，没有就删去这一项。");
    }

    [Theory]
    [InlineData("xugou")]
    [InlineData("xugou", "2031")]
    public void Where_there_are_no_data_yet_it_says_how_to_begin(params string[] arguments)
    {
        CommandSet.Run(["new", .. arguments, "--input", _scratch.Path("nowhere")], _output, _error).ShouldBe(1);
        _error.ToString().ShouldContain("错误 missing-folder: 没有这个文件夹；请用 --input 指明数据所在的文件夹；还没有的，先用「disclosure init」开始一个。");
        Directory.Exists(_scratch.Path("nowhere")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("new-exists: 这里已经有了，没有动它。", "shili-unit")]
    [InlineData("new-exists: 这个年度已经有了，没有动它；请另写一个年度。", "shili-unit", "2030")]
    [InlineData("new-source: 没有可以照着做的 2028；有的是：2030。", "shili-unit", "2031", "--from", "2028")]
    [InlineData("new-source: 没有可以照着做的年度；这个单位还没有更早的预算；", "shili-unit", "2029")]
    [InlineData("new-source: 没有可以照着做的年度；这个单位还没有更早的决算；", "shili-unit", "2031-final")]
    [InlineData("unknown-unit: 没有名为「shili-unot」的单位文件夹；最接近的是「shili-unit」。", "shili-unot", "2031")]
    public void What_cannot_be_made_is_said_and_nothing_written(string message, params string[] arguments)
    {
        var before = Snapshot();
        Run(["new", .. arguments]).ShouldBe(1);
        _error.ToString().ShouldContain(message);
        Snapshot().ShouldBe(before);
    }

    [Theory]
    [InlineData("「new」后面要写单位：")]
    [InlineData("单位应当由小写字母、数字和「-」组成；实际是「Xugou」。", "Xugou")]
    [InlineData("单位不能是「search」：网站自己有这个名称的文件或文件夹（", "search")]
    [InlineData("年度应当是四位年度，像「2025」这样，决算像「2025-final」；实际是「二〇」。", "x", "二〇")]
    [InlineData("「--from」应当是比 2031 早的一年，预算照预算，决算照决算；实际是「2031」。", "x", "2031", "--from", "2031")]
    [InlineData("「--from」应当是比 2031 早的一年，预算照预算，决算照决算；实际是「2030-final」。", "x", "2031", "--from", "2030-final")]
    [InlineData("「--from」「--edition」要和年度一起写，", "x", "--from", "2030")]
    [InlineData("「--name」只在新建单位时写。", "x", "2031", "--name", "甲")]
    public void Misuse_is_named(string message, params string[] arguments)
    {
        Run(["new", .. arguments]).ShouldBe(2);
        _error.ToString().ShouldStartWith(message);
    }

    [Fact]
    public void A_year_with_errors_is_no_pattern()
    {
        File.WriteAllText(In("units/shili-unit/2030/tables/t03.yaml"), "合计: {总计: 四十}\n");
        var before = Snapshot();
        Run("new", "shili-unit", "2031").ShouldBe(1);
        _error.ToString().ShouldContain("new-faulty: 照着做的 2030 有错误，没有新建；请先改好。");
        Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Through_a_link_nothing_is_written()
    {
        Directory.CreateDirectory(_scratch.Path("elsewhere"));
        Directory.CreateSymbolicLink(In("classifications/2031"), _scratch.Path("elsewhere"));
        Run("new", "shili-unit", "2031").ShouldBe(1);
        Directory.GetFileSystemEntries(_scratch.Path("elsewhere")).ShouldBeEmpty();
        Directory.Exists(In("units/shili-unit/2031")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("units/shili-unit/2030/tables/t03.yaml", "合计: {总计: TODO}\n", "t03.yaml:1:10: 错误 to-fill: 「总计」还没有填：这里写着 TODO；请填上。可以不写的，没有就删去这一项。")]
    [InlineData("units/shili-unit/2030/overview.md", "## 一、职能\n\n支出 TODO 万元。\n", "overview.md:3:4: 错误 to-fill: 这里还没有填，写着 TODO；请填上，或者改写这句话。")]
    public void A_place_to_fill_in_is_an_error_of_its_own(string file, string text, string finding)
    {
        File.WriteAllText(In(file), text);
        Run("build", "--output", _scratch.Path("site")).ShouldBe(1);
        _error.ToString().Split('\n').Where(l => l.Contains("错误", StringComparison.Ordinal) && !l.StartsWith('有')).ShouldHaveSingleItem().Trim().ShouldEndWith(finding);
    }

    private string In(string path) => _scratch.Path(["input", .. path.Split('/')]);

    private Dictionary<string, string> Snapshot() =>
        Directory.EnumerateFiles(In("units"), "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(In("classifications"), "*", SearchOption.AllDirectories)).ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

    private int Run(params string[] arguments) => CommandSet.Run([.. arguments, "--input", _scratch.Path("input")], _output, _error);
}
