using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

public sealed class BuildTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_second_build_leaves_every_file_unchanged()
    {
        var first = Build();
        Build().Written.ShouldBe(new(0, first.Written!.Written, 0));
    }

    [Fact]
    public void An_error_leaves_the_earlier_output_untouched()
    {
        Build();
        var before = Stamps();
        File.AppendAllText(_scratch.Path("input", "units", "jiangan-bigdata", "2024", "tables", "t03.yaml"), "\n没有的行: 1\n");
        Build();
        Stamps().ShouldBe(before);
    }

    [Fact]
    public void A_changed_text_changes_only_the_pages_that_show_it()
    {
        Build();
        var file = _scratch.Path("input", "units", "jiangan-bigdata", "2024", "tables", "t13", "1-logistics.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("59 号", "61 号", StringComparison.Ordinal));
        // The sheet, the whole document, what the search knows, and the data to take away: the sheet's and the workbook.
        Build().Written!.Written.ShouldBe(6);
    }

    [Fact]
    public void A_budget_that_is_gone_from_the_input_is_gone_from_the_site()
    {
        Build();
        var units = _scratch.Path("input", "units");
        Directory.Move(Path.Combine(units, "jiangan-bigdata"), Path.Combine(units, "madeup-unit"));
        Build();
        Directory.Exists(_scratch.Path("site", "jiangan-bigdata")).ShouldBeFalse();
    }

    public void Dispose() => _scratch.Dispose();

    private BuildResult Build()
    {
        if (!Directory.Exists(_scratch.Path("input"))) _scratch.Copy(Repository.Input, "input");
        return SiteBuild.Run(new BuildOptions(_scratch.Path("input"), _scratch.Path("site"), null, null, null), new Progress<BuildProgress>());
    }

    private Dictionary<string, DateTime> Stamps() => Directory
        .EnumerateFiles(_scratch.Path("site"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
