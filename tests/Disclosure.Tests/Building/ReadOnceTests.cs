using Disclosure.Building;
using Disclosure.Tests.Differences;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Building;

/// <summary>Each file of the input is opened once: units of several years, citations of other years and what is shared included.</summary>
public sealed class ReadOnceTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_build_opens_each_file_once() => FilesOpenedTwiceIn(Build(Years())).ShouldBeEmpty();

    [Fact]
    public void A_check_opens_each_file_once() => FilesOpenedTwiceIn(Check(Years())).ShouldBeEmpty();

    [Fact]
    public void A_build_opens_all_files() => Build(Years()).Openings.Keys.Order(StringComparer.Ordinal).ShouldBe(FilesOf("input"));

    [Fact]
    public void A_check_opens_all_files() => Check(Years()).Openings.Keys.Order(StringComparer.Ordinal).ShouldBe(FilesOf("input"));

    [Theory]
    [InlineData(FiveYears.Unit, null)]
    [InlineData(null, 2030)]
    [InlineData(FiveYears.Unit, 2030)]
    public void A_build_of_a_part_opens_each_file_once(string? unit, int? year)
    {
        Build(Years());
        FilesOpenedTwiceIn(Build(Years(), unit, year)).ShouldBeEmpty();
    }

    [Fact]
    public void A_build_of_a_part_opens_the_files_of_the_years_that_stay()
    {
        Build(Years());
        Build(Years(), FiveYears.Unit, 2030).Openings.Keys.ShouldContain($"units/{FiveYears.Unit}/2026/tables/t01.yaml");
    }

    [Fact]
    public void A_year_that_another_cites_is_opened_once_in_a_build() => FilesOpenedTwiceIn(Build(Citing())).ShouldBeEmpty();

    [Fact]
    public void A_year_that_another_cites_is_opened_once_in_a_check() => FilesOpenedTwiceIn(Check(Citing())).ShouldBeEmpty();

    [Fact]
    public void A_year_that_is_cited_and_not_built_is_opened_once() => FilesOpenedTwiceIn(Build(Citing(), year: 2030)).ShouldBeEmpty();

    [Fact]
    public void A_year_that_is_cited_and_not_checked_is_opened_once() => FilesOpenedTwiceIn(Check(Citing(), year: 2030)).ShouldBeEmpty();

    [Fact]
    public void A_year_that_is_cited_and_not_checked_is_opened() =>
        Check(Citing(), year: 2030).Openings.Keys.ShouldContain("units/shili-unit/2029/tables/t01.yaml");

    public void Dispose() => _scratch.Dispose();

    private static IEnumerable<string> FilesOpenedTwiceIn(WatchedFolder folder) => folder.Openings.Where(o => o.Value != 1).Select(o => $"{o.Key}: {o.Value}");

    private WatchedFolder Build(string input, string? unit = null, int? year = null)
    {
        var folder = new WatchedFolder(input);
        SiteBuild.Run(Options(input, unit, year, folder), new Progress<BuildProgress>()).Written.ShouldNotBeNull();
        return folder;
    }

    private WatchedFolder Check(string input, string? unit = null, int? year = null)
    {
        var folder = new WatchedFolder(input);
        InputCheck.Run(Options(input, unit, year, folder)).Passed.ShouldBePositive();
        return folder;
    }

    private BuildOptions Options(string input, string? unit, int? year, WatchedFolder folder) => new(input, _scratch.Path("site"), null, unit, year) { Files = folder };

    // Four years of one unit, and three budgets of others with an edition of their own.
    private string Years()
    {
        if (Directory.Exists(_scratch.Path("input"))) return _scratch.Path("input");
        FiveYears.Write(_scratch.Folder + "/input");
        foreach (var file in Directory.EnumerateFiles(Repository.Tests("Inputs", "nine"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_scratch.Path("input"), Path.GetRelativePath(Repository.Tests("Inputs", "nine"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!File.Exists(target)) File.Copy(file, target);
        }
        return _scratch.Path("input");
    }

    // 2029 twice in 2030, and 2030 in 2029.
    private string Citing()
    {
        using var input = new ExampleInput();
        input.AddEarlierYear()
            .Write("explanation.md", "## 一、政府采购\n\n上年 [100.00](2029:表一/合计/总计) 万元，又是 [100.00](<= 2029:表一/合计/总计 + 0>) 万元。\n")
            .Write("units/shili-unit/2029/explanation.md", "## 一、政府采购\n\n下一年 [100.00](2030:表一/合计/总计) 万元。\n");
        return _scratch.Copy(input.Folder, "citing");
    }

    private IEnumerable<string> FilesOf(string input) => Directory.EnumerateFiles(_scratch.Path(input), "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_scratch.Path(input), f).Replace('\\', '/')).Where(f => f != "README.md").Order(StringComparer.Ordinal);
}
