using CsCheck;
using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Tests.Downloads.Support;

namespace Disclosure.Tests.Downloads;

/// <summary>Nothing is lost: each download, read back, gives the same grids.</summary>
public sealed class RoundTripTests
{
    private const int Tables = 2_000;

    [Fact]
    public void A_CSV_read_back_is_the_table() => Any(Made, table => ReadTables.Csv(CsvOf(table), table).ShouldBe(Described.Of(table)));

    [Fact]
    public void A_JSON_file_read_back_is_the_table() =>
        Any(Made, table => ReadTables.Json(TableJson.Of(ReadBudgets.Real with { Tables = [table] }).WrittenMemory, table).ShouldBe(Described.Of(table)));

    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public void The_files_of_a_budget_read_back_are_its_tables(string name)
    {
        var budget = ReadBudgets.Named(name);
        var files = new ExportedFiles(budget);
        foreach (var table in budget.Tables)
        {
            ReadTables.Csv(files.Of(table.Form.Key + ".csv"), table).ShouldBe(Described.Of(table));
            ReadTables.Json(files.Json, table).ShouldBe(Described.Of(table));
        }
    }

    /// <summary>Tries an assertion on random tables; a failure names the number of its table.</summary>
    internal static void Any<T>(Func<int, T> make, Action<T> assert, int count = Tables) =>
        Gen.Int[0, 1_000_000].Sample(number => assert(make(number)), iter: count);

    private static Table Made(int number) => new RandomTables(number).Make();

    private static byte[] CsvOf(Table table) => TableCsv.Of(new TidyTable(table)).Bytes.ToArray();
}
