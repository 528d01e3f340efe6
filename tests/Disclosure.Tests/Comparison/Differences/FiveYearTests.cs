using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>
/// What the command says of the made-up unit's years, approved. After a wanted change, look through the .received file beside the
/// approved one and rename it.
/// </summary>
public sealed class FiveYearTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public FiveYearTests() => FiveYears.Write(_scratch.Path("input"));

    [Theory]
    [InlineData("2026", "2027")]
    [InlineData("2027", "2029")]
    [InlineData("2029", "2030")]
    [InlineData("2026", "2030")]
    public void What_changed_from_one_year_to_another_is_as_approved(string before, string after) =>
        Report("text", "txt", before, after);

    [Theory]
    [InlineData("markdown", "md")]
    [InlineData("json", "json")]
    [InlineData("html", "html")]
    public void Every_form_of_the_report_is_as_approved(string format, string extension) => Report(format, extension, "2029", "2030");

    [Fact]
    public void A_shortened_report_says_how_much_it_leaves_out()
    {
        Run("diff", "2026", "2030", "--top", "2").ShouldBe(0);
        _output.ToString().ShouldContain("项没有列出。");
    }

    [Fact]
    public void A_year_that_is_missing_is_named_with_those_that_there_are()
    {
        Run("diff", "2027", "2028").ShouldBe(1);
        _error.ToString().ShouldContain("里面没有 2028 年度的预算；有的年度是：2026、2027、2029、2030。");
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2030")]
    public void A_year_compared_with_itself_has_not_changed(string year)
    {
        Run("diff", year, year).ShouldBe(0);
        _output.ToString().ShouldEndWith("没有变化。\n");
    }

    public void Dispose() => _scratch.Dispose();

    private void Report(string format, string extension, string before, string after)
    {
        Run("diff", before, after, "--explain", "--format", format).ShouldBe(0, _error.ToString());
        var text = _output.ToString().ReplaceLineEndings("\n").Replace(_scratch.Folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        text.ShouldMatchApproved(c =>
        {
            c.WithFilenameGenerator((_, _, type, kind) => $"{before}-{after}.{type}.{kind}");
            c.SubFolder("approved").WithFileExtension(extension).NoDiff();
        });
    }

    private int Run(params string[] arguments) => CommandSet.Run([.. arguments, "--input", _scratch.Path("input")], _output, _error);
}
