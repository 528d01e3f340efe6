using Disclosure.Pipeline.Preview;

namespace Disclosure.Tests.Pipeline.Preview;

/// <summary>What a preview makes of the paths that have changed.</summary>
public sealed class InputChangeTests
{
    [Theory]
    [InlineData("units/a/2030/tables/t01.yaml", "a", "2030")]
    [InlineData("units/a/2030-final", "a", "2030-final")]
    [InlineData("units/a/unit.yaml", "a", "")]
    [InlineData("units/a", "a", "")]
    public void A_file_of_a_unit_touches_that_alone(string path, string unit, string folder)
    {
        var change = Of(path);
        change.OfDocuments.ShouldBe([(unit, folder)]);
        change.IsShared.ShouldBeFalse();
    }

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("Site.yaml")]
    [InlineData("editions/e/t01.yaml")]
    [InlineData("classifications/2030/function.yaml")]
    public void What_all_units_share_touches_all(string path) => Of(path).IsShared.ShouldBeTrue();

    [Theory]
    [InlineData("README.md")]
    [InlineData("units/a/2030/_draft.md")]
    [InlineData("units/a/2030/tables/.t01.yaml.swp")]
    [InlineData("_units/a")]
    [InlineData(".git/index")]
    [InlineData("units/a/2030/tables/t01.yaml~")]
    [InlineData("units/a/2030/#words.md#")]
    public void What_is_not_published_touches_nothing(string path) => Of(path).IsNothing.ShouldBeTrue();

    [Theory]
    [InlineData("units")]
    [InlineData("units/a")]
    [InlineData("units/a/unit.yaml")]
    public void Units_that_come_go_or_change_their_names_touch_those_that_name_them(string path) => Of(path).IsOfNames.ShouldBeTrue();

    [Fact]
    public void A_folder_in_which_the_system_lost_count_touches_all() => Of("").IsShared.ShouldBeTrue();

    [Fact]
    public void A_file_of_the_theme_touches_the_theme_alone()
    {
        var change = InputChange.Of([Full("theme/layout.liquid")], Full("input"), [Full("theme")]);
        change.IsTheme.ShouldBeTrue();
        change.IsShared.ShouldBeFalse();
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_inputs_is_another() =>
        InputChange.Of([Full("input2/units/a/2030/x.md")], Full("input"), []).IsNothing.ShouldBeTrue();

    private static InputChange Of(string path) => InputChange.Of([path.Length == 0 ? Full("input") : Full("input/" + path)], Full("input"), [Full("theme")]);

    private static string Full(string path) => Path.GetFullPath(Path.Combine(Path.GetTempPath(), "somewhere", path));
}
