namespace Disclosure.Tests.Pipeline;

/// <summary>What was published and is no longer in the input.</summary>
public sealed class WithdrawnTests : IDisposable
{
    private readonly PartialInput _input = new();

    public WithdrawnTests() => _input.Build();

    [Fact]
    public void A_unit_that_is_gone_is_named()
    {
        Directory.Delete(_input.Unit(PartialInput.School), recursive: true);
        _input.Build().ShouldBe([Gone(PartialInput.School, "2031")]);
    }

    [Fact]
    public void A_unit_that_is_renamed_is_named()
    {
        Directory.Move(_input.Unit(PartialInput.Test), _input.Unit("xugou-bureau"));
        _input.Build().ShouldBe([Gone(PartialInput.Test, "2030、2031")]);
    }

    [Fact]
    public void A_year_that_is_not_published_any_more_is_named()
    {
        Directory.Move(_input.Unit(PartialInput.Test, "2030"), _input.Unit(PartialInput.Test, "_2030"));
        _input.Build().ShouldBe([Gone(PartialInput.Test, "2030")]);
    }

    [Fact]
    public void A_build_of_its_unit_names_it_too()
    {
        Directory.Delete(_input.Unit(PartialInput.Test, "2030"), recursive: true);
        _input.Build(PartialInput.Test).ShouldBe([Gone(PartialInput.Test, "2030")]);
    }

    [Fact]
    public void A_year_that_stays_and_links_to_it_is_named_too()
    {
        Directory.Delete(_input.Unit(PartialInput.Test, "2031"), recursive: true);
        _input.Build(year: 2031).ShouldBe([
            Gone(PartialInput.Test, "2031"),
            "input/units/xugou-test/2031: 警告 neighbour-years: 这一年度不再有了，没有重新生成的 2030 年度的页面里，同它的对比和链接还在，链接会打不开；用 --unit xugou-test 一并生成，就不再有它们。",
        ]);
    }

    [Fact]
    public void Its_files_are_gone_from_the_site()
    {
        Directory.Delete(_input.Unit(PartialInput.School), recursive: true);
        _input.Build();
        _input.Files(PartialInput.School).ShouldBeEmpty();
    }

    [Fact]
    public void A_second_build_has_nothing_left_to_name()
    {
        Directory.Delete(_input.Unit(PartialInput.School), recursive: true);
        _input.Build();
        _input.Build().ShouldBeEmpty();
    }

    public void Dispose() => _input.Dispose();

    private static string Gone(string unit, string years) =>
        $"input/units/{unit}: 警告 withdrawn: 「{unit}」的 {years} 年度以前公开过，现在数据里没有了，网站里也不再有；若不是有意撤下，请恢复数据（看看是不是删了、改了名称，或者名称以「_」开头），再生成一次。";
}
