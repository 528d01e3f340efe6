using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input;

/// <summary>Files and folders that are not there, are too many, or have the wrong name.</summary>
public sealed class MissingFileTests
{
    [Fact]
    public void The_portal_is_missed_with_what_to_write() =>
        new ChangedInput().Delete("site.yaml").ShouldFind("nine/site.yaml: 错误 missing-file: 缺少这个文件；里面写门户的名称（「网站名称: …」）等，没有要写的，空文件也可以。");

    [Theory]
    [InlineData("units/xugou-school/unit.yaml")]
    [InlineData(ChangedInput.Budget + "disclosure.yaml")]
    [InlineData(ChangedInput.Edition + "edition.yaml")]
    [InlineData(ChangedInput.Edition + "a4.yaml")]
    public void A_file_that_must_be_there_is_missed(string file) =>
        new ChangedInput().Delete(file).ShouldFind($"nine/{file}: 错误 missing-file: 缺少这个文件。");

    [Theory]
    [InlineData("site.yaml")]
    [InlineData(ChangedInput.Tables + "a7.yaml")]
    [InlineData(ChangedInput.Tables + "a8/2-hall.yaml")]
    [InlineData(ChangedInput.Budget + "words.md")]
    public void A_folder_in_place_of_a_file_is_found(string file) => new ChangedInput()
        .Delete(file).Change(file, path => Directory.CreateDirectory(path))
        .ShouldFind($"nine/{file}: 错误 missing-file: 这里应当是文件，实际是文件夹。");

    [Fact]
    public void A_part_without_a_file_is_missed_by_its_name() =>
        new ChangedInput().Delete(ChangedInput.Budget + "situation.md").ShouldFind(
            "nine/units/xugou-test/2030/situation.md: 错误 missing-file: 缺少「基本情况」这一部分的文字；没有要说明的，写一句话说明没有，或者在版式里给这一部分写上「可无: 是」。");

    [Fact]
    public void A_table_without_a_file_is_missed_by_its_name() =>
        new ChangedInput().Delete(ChangedInput.Tables + "a3.yaml").ShouldFind(
            "nine/units/xugou-test/2030/tables/a3.yaml: 错误 missing-file: 缺少附表3 物资表的数据文件；没有内容的表也要有，写「空表说明: …」。");

    [Fact]
    public void A_table_of_sheets_without_any_sheet_is_missed() =>
        new ChangedInput().Delete(ChangedInput.Tables + "a8").ShouldFind(
            "nine/units/xugou-test/2030/tables/a8.yaml: 错误 missing-file: 缺少附表8 项目单（一项一单）的数据文件；没有内容的表也要有，写「空表说明: …」。");

    [Fact]
    public void A_table_of_sheets_may_say_why_it_has_none() => new ChangedInput()
        .Delete(ChangedInput.Tables + "a8").Write(ChangedInput.Tables + "a8.yaml", "空表说明: 本年没有项目\n").ShouldFind();

    [Fact]
    public void A_table_without_sheets_must_say_why() => new ChangedInput()
        .Delete(ChangedInput.Tables + "a8").Write(ChangedInput.Tables + "a8.yaml", "基本: {项目: 热线}\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a8.yaml:1:1: 错误 missing-key: 缺少「空表说明」。",
            "nine/units/xugou-test/2030/tables/a8.yaml:1:1: 错误 unknown-key: 没有名为「基本」的键。可用的有：空表说明。");

    [Fact]
    public void A_table_with_sheets_may_not_say_that_it_has_none() =>
        new ChangedInput().Write(ChangedInput.Tables + "a8.yaml", "空表说明: 本年没有项目\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a8.yaml: 错误 unknown-file: 「a8」文件夹里已有各项目的表，不要再有这个文件。");

    [Fact]
    public void Two_sheets_of_one_name_are_found() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a8/2-hall.yaml", "场馆修缮", "热线答复").ShouldFind(
            "nine/units/xugou-test/2030/tables/a8/2-hall.yaml:1:1: 错误 duplicate-key: 「项目」「热线答复」在 nine/units/xugou-test/2030/tables/a8/1-hotline.yaml 里已经有了；每个文件的名称要不一样。");

    [Fact]
    public void A_sheet_without_its_name_is_found() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a8/2-hall.yaml", "  项目: 场馆修缮", "  起始年度: 2029").ShouldFind(
            "nine/units/xugou-test/2030/tables/a8/2-hall.yaml:1:1: 错误 missing-key: 缺少「项目」；它是这张表的名称。");

    [Fact]
    public void A_table_that_the_edition_does_not_have_is_found_with_the_nearest_name() =>
        new ChangedInput().Write(ChangedInput.Tables + "a77.yaml", "").ShouldFind(
            "nine/units/xugou-test/2030/tables/a77.yaml: 错误 unknown-file: 版式里没有这个文件；最接近的是「a7.yaml」。暂不公开的文件，名称以「_」开头。");

    [Fact]
    public void Of_very_many_unknown_files_only_the_first_are_compared_with_the_names_there_are()
    {
        using var scratch = new Scratch();
        var folder = new CrowdedFolder(new GivenFolder(new ChangedInput().MakeIn(scratch)), ChangedInput.Tables.TrimEnd('/'), 90_000);
        var (reader, findings) = (new InputReader(folder, "nine"), new FindingList());
        foreach (var place in reader.List("xugou-test", 2030, findings)) reader.Read(place, findings);
        var unknown = findings.Sorted().Where(f => f.Id == "unknown-file").ToList();
        unknown.Count.ShouldBe(90_000);
        unknown.Count(f => f.Message.Contains("最接近的是", StringComparison.Ordinal)).ShouldBeInRange(1, 89_999);
    }

    [Fact]
    public void A_file_that_nobody_reads_is_found() => new ChangedInput().Write(ChangedInput.Budget + "备忘.txt", "").ShouldFind(
            "nine/units/xugou-test/2030/备忘.txt: 错误 unknown-file: 版式里没有这个文件。暂不公开的文件，名称以「_」开头。");

    [Fact]
    public void A_file_that_begins_with_an_underscore_is_not_published() =>
        new ChangedInput().Write(ChangedInput.Budget + "_备忘.txt", "").ShouldFind();

    [Fact]
    public void A_sheet_with_a_chinese_name_is_found() =>
        new ChangedInput().Write(ChangedInput.Tables + "a8/3-场馆.yaml", "基本: {项目: 场馆}\n").ShouldFind(
            "nine/units/xugou-test/2030/tables/a8/3-场馆.yaml: 错误 bad-name: 文件名应当由小写字母、数字和「-」组成，以 .yaml 结尾，像「1-logistics.yaml」这样。");

    [Fact]
    public void A_unit_with_a_chinese_name_is_found() => new ChangedInput().Write("units/测试局/unit.yaml", "名称: 甲\n").ShouldFind(
            "nine/units/测试局: 错误 bad-name: 单位应当是一个文件夹，名称由小写字母、数字和「-」组成。");

    [Fact]
    public void A_file_among_the_units_is_found() => new ChangedInput().Write("units/notes.txt", "").ShouldFind(
            "nine/units/notes.txt: 错误 bad-name: 单位应当是一个文件夹，名称由小写字母、数字和「-」组成。");

    [Theory]
    [InlineData("二〇三〇")]
    [InlineData("203")]
    [InlineData("２０３０")]
    [InlineData("0000")]
    public void A_year_folder_with_another_name_is_found(string name) => new ChangedInput()
        .Write($"units/xugou-school/{name}/disclosure.yaml", "版式: nine\n")
        .ShouldFind($"nine/units/xugou-school/{name}: 错误 bad-name: 单位文件夹里只能有 unit.yaml 和以四位年度命名的文件夹，决算的在年度后面加「-final」。");

    [Fact]
    public void A_file_in_place_of_the_tables_folder_is_found() => new ChangedInput()
        .Delete("units/xugou-school/2031/tables").Write("units/xugou-school/2031/tables", "")
        .Findings().Length.ShouldBe(9);

    [Fact]
    public void A_file_in_place_of_the_units_folder_is_found() =>
        new ChangedInput().Delete("units").Write("units", "").ShouldFind(
            "nine/units: 错误 no-budget: 里面还没有预算；请用「disclosure import」把第一份放进来，或者照填报指南建「单位/年度」文件夹。");

    [Fact]
    public void A_link_that_leads_to_itself_is_found() => new ChangedInput()
        .Change("units/loop", path => Directory.CreateSymbolicLink(path, "loop")).ShouldFind(
            "nine/units/loop: 错误 link-loop: 这是一个绕回原处的链接，没有尽头；请删去，或把原件放到这里来。");

    [Fact]
    public void A_link_that_leads_back_to_the_units_is_found() => new ChangedInput()
        .Change("units/xugou-school/2032", path => Directory.CreateSymbolicLink(path, "..")).ShouldFind(
            "nine/units/xugou-school/2032: 错误 link-loop: 这是一个绕回原处的链接，没有尽头；请删去，或把原件放到这里来。");

    [Fact]
    public void A_unit_without_any_year_is_found() => new ChangedInput().Write("units/xugou-empty/unit.yaml", "名称: 虚沟空局\n").ShouldFind(
            "nine/units/xugou-empty: 错误 no-year: 这个单位还没有年度文件夹；请建立，名称是四位年度。暂不公开的单位，文件夹名称以「_」开头。");

    [Theory]
    [InlineData("Units", "units")]
    [InlineData("Site.yaml", "site.yaml")]
    [InlineData("EDITIONS", "editions")]
    [InlineData("Classifications", "classifications")]
    public void A_name_in_another_case_is_found_on_every_system(string written, string name) => new ChangedInput()
        .Change("", folder => Directory.Move(Path.Combine(folder, name), Path.Combine(folder, written)))
        .Findings().ShouldContain($"nine/{written}: 错误 bad-name: 名称的大小写不对，应当是「{name}」。");
}
