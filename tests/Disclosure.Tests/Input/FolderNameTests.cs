using Disclosure.Input.Sources;

namespace Disclosure.Tests.Input;

/// <summary>Names of units, parts and sheets, which become files on every system.</summary>
public sealed class FolderNameTests
{
    [Theory]
    [InlineData("con")]
    [InlineData("prn")]
    [InlineData("aux")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("com9")]
    [InlineData("lpt1")]
    [InlineData("lpt9")]
    [InlineData("CON")]
    [InlineData("con.x")]
    [InlineData("nul.tar.gz")]
    [InlineData("unit.")]
    [InlineData("unit ")]
    [InlineData("Unit")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    public void A_name_that_Windows_cannot_store_is_none(string name) => FolderNames.IsPlain(name).ShouldBeFalse();

    [Theory]
    [InlineData("console")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("auxiliary-1")]
    [InlineData("t05-1-power")]
    public void A_name_that_only_begins_like_a_device_is_one(string name) => FolderNames.IsPlain(name).ShouldBeTrue();

    [Fact]
    public void A_name_has_sixty_four_letters_at_most() =>
        (FolderNames.IsPlain(new string('a', 64)), FolderNames.IsPlain(new string('a', 65))).ShouldBe((true, false));

    [Fact]
    public void A_unit_named_like_a_device_is_found() => new ChangedInput().Write("units/aux/unit.yaml", "名称: 甲（样例）\n").ShouldFind(
        "nine/units/aux: 错误 bad-name: 单位应当是一个文件夹，名称由小写字母、数字和「-」组成；「aux」是 Windows 留给设备的名称，存不成文件，请换一个。");

    [Fact]
    public void A_unit_whose_name_differs_only_in_case_is_found() =>
        new ChangedInput().Write("units/Xugou-Test/unit.yaml", "名称: 甲（样例）\n").ShouldFind(
            "nine/units/Xugou-Test: 错误 bad-name: 单位应当是一个文件夹，名称由小写字母、数字和「-」组成。");

    [Fact]
    public void A_part_named_like_a_device_is_found() =>
        new ChangedInput().Replace(ChangedInput.Edition + "edition.yaml", "- words:", "- com1:").Findings()[0].ShouldBe(
            "nine/editions/nine/edition.yaml:12:5: 错误 bad-name: 「com1」要作文件名，应当由小写字母、数字和「-」组成；「com1」是 Windows 留给设备的名称，存不成文件，请换一个。");

    [Fact]
    public void A_part_with_too_long_a_name_is_found() =>
        new ChangedInput().Replace(ChangedInput.Edition + "edition.yaml", "- words:", $"- {new string('w', 65)}:").Findings()[0]
            .ShouldEndWith("要作文件名，应当由小写字母、数字和「-」组成，最多 64 个字。");

    [Fact]
    public void A_sheet_named_like_a_device_is_found() =>
        new ChangedInput().Write(ChangedInput.Tables + "a8/nul.yaml", "项目: 甲\n").Findings()[0].ShouldBe(
            "nine/units/xugou-test/2030/tables/a8/nul.yaml: 错误 bad-name: 文件名应当由小写字母、数字和「-」组成，以 .yaml 结尾，像「1-logistics.yaml」这样；「nul」是 Windows 留给设备的名称，存不成文件，请换一个。");
}
