using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void The_unit_must_be_named()
    {
        Run("import", "a.pdf", "--year", "2030").ShouldBe(2);
        _error.ToString().ShouldContain("请用 --unit 写明放进哪个单位文件夹");
    }

    [Fact]
    public void The_year_must_be_named()
    {
        Run("import", "a.pdf", "--unit", "xugou").ShouldBe(2);
        _error.ToString().ShouldContain("请用 --year 写明是哪一年的");
    }

    [Fact]
    public void A_unit_is_called_like_a_folder()
    {
        Run("import", "a.pdf", "--unit", "虚构", "--year", "2030").ShouldBe(2);
        _error.ToString().ShouldContain("「--unit」应当由小写字母、数字和「-」组成；实际是「虚构」");
    }

    [Theory]
    [InlineData("all", "「--unit」不能是「all」：网站自己有这个名称的文件或文件夹（")]
    [InlineData("404", "「--unit」不能是「404」：网站自己有这个名称的文件或文件夹（")]
    [InlineData("con", "「con」是 Windows 留给设备的名称，存不成文件，请换一个。")]
    public void A_name_that_no_unit_can_have_is_refused_before_anything_is_read(string name, string message)
    {
        Run("import", "a.pdf", "--unit", name, "--year", "2030").ShouldBe(2);
        _error.ToString().ShouldContain(message);
    }

    [Fact]
    public void A_new_edition_is_not_one_that_is_there()
    {
        Run("import", "a.pdf", "--unit", "xugou", "--year", "2030", "--edition", "a", "--new-edition", "b").ShouldBe(2);
        _error.ToString().ShouldContain("只能写一个");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_and_nothing_is_written()
    {
        Run("import", _scratch.Path("a.pdf"), "--input", _scratch.Copy(Repository.Tests("Inputs", "drawn"), "input"), "--unit", "xugou", "--year", "2030").ShouldBe(1);
        _error.ToString().TrimEnd().ShouldEndWith("没有写入任何文件。");
        Directory.Exists(_scratch.Path("input", "units", "xugou")).ShouldBeFalse();
    }

    public void Dispose() => _scratch.Dispose();

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);
}
