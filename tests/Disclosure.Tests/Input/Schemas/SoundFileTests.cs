using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input.Schemas;

/// <summary>What the program reads without a finding, an editor must not mark.</summary>
public sealed class SoundFileTests(NineSchemas nine) : IClassFixture<NineSchemas>
{
    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Every_file_of_a_sound_input_keeps_to_its_schema(string input)
    {
        using var schemas = new WrittenSchemas(input);
        var faults = new List<string>();
        foreach (var file in schemas.Files) faults.AddRange(await schemas.FaultsIn(file));
        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_file_has_one_schema(string input)
    {
        using var schemas = new WrittenSchemas(input);
        schemas.Files.Where(f => schemas.SchemasOf(f).Count != 1).ShouldBeEmpty();
    }

    [Fact]
    public void A_column_of_a_year_is_named_for_each_year() =>
        nine.SchemasOf("units/xugou-test/2031/tables/a5.yaml")[0].ShouldContain("\"前两年/2029年\"");

    [Theory]
    [InlineData("407.91")]
    [InlineData("\"1,234.50\"")]
    [InlineData("/")]
    [InlineData("-3")]
    [InlineData("0")]
    public async Task An_amount_may_be_written(string amount) =>
        (await nine.FaultsIn("units/xugou-test/2030/tables/a1.yaml", $"来源: {{财政安排: {amount}}}")).ShouldBeEmpty();

    public static TheoryData<string> Inputs() => [Repository.Input, Repository.Tests("Inputs", "nine")];
}
