using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Tests.Import.Recognition;

public sealed class HeadRowsTests
{
    [Theory]
    [InlineData(true, "1", "2", "3=1+2")]
    [InlineData(true, "栏次", "1", "2")]
    [InlineData(true, "”", "1", "2")]
    [InlineData(false, "“”", "”")]
    [InlineData(false, "201", "教育", "1.00")]
    public void A_row_of_the_numbers_of_columns_is_known(bool expected, params string[] row) =>
        HeadRows.IsOrdinals([.. row.Select((text, column) => new GridCell(0, column, text, new Origin("a.xlsx", 1, "")))]).ShouldBe(expected);
}
