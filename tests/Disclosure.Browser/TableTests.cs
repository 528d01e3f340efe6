using System.Text;
using Shouldly.Configuration;

namespace Disclosure.Browser;

/// <summary>Every table is read out as it is seen: Chromium's accessibility tree is compared with what stands on the screen.</summary>
public sealed class TableTests(BrowserSession session)
{
    private static readonly Once<TableVisit> Visits = new(TableVisit.MakeAsync);

    private static readonly Once<TableVisit> NarrowVisits = new(TableVisit.MakeNarrowAsync);

    [Theory, MemberData(nameof(SitePages.WithTables), MemberType = typeof(SitePages))]
    public async Task A_table_is_read_row_by_row_as_it_stands(string page)
    {
        var tables = await VisitAsync(page);
        tables.Read.Select(table => string.Join('\n', table.Rows.Select(Line)))
            .ShouldBe(tables.Seen.Select(table => string.Join('\n', table.Rows.Where(row => row.Length > 0).Select(Line))));
    }

    // Cards are a look. Who listens walks through the same rows and columns, blank cells and heads among them.
    [Theory, MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public async Task On_a_phone_a_table_is_read_as_on_a_wide_screen(string page)
    {
        var narrow = await NarrowVisits.OfAsync(session, page);
        narrow.Read.Select(table => string.Join('\n', table.Rows.Select(Line)))
            .ShouldBe((await VisitAsync(page)).Read.Select(table => string.Join('\n', table.Rows.Select(Line))));
    }

    [Theory, MemberData(nameof(SitePages.WithTables), MemberType = typeof(SitePages))]
    public async Task A_table_is_read_with_its_caption(string page)
    {
        var tables = await VisitAsync(page);
        tables.Read.Select(table => Squeezed(table.Name)).ShouldBe(tables.Seen.Select(table => Squeezed(table.Caption)));
    }

    [Theory, MemberData(nameof(SitePages.WithTables), MemberType = typeof(SitePages))]
    public async Task The_cells_of_a_row_stand_in_the_order_in_which_they_are_read(string page)
    {
        (await VisitAsync(page)).Seen.Where(table => !table.IsCards).SelectMany(table => table.Rows)
            .Where(row => row.Zip(row.Skip(1)).Any(pair => pair.Second.Left <= pair.First.Left)).Select(Line).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(SitePages.WithTables), MemberType = typeof(SitePages))]
    public async Task The_rows_stand_in_the_order_in_which_they_are_read(string page)
    {
        (await VisitAsync(page)).Seen.Select(table => table.Rows.Where(row => row.Length > 0 && !(table.IsCards && row[0] is { IsBody: false }))
            .Select(row => table.IsCards ? row.Where(cell => cell.IsHeader).Max(cell => cell.Top) : row.Max(cell => cell.Top)).ToList())
            .ShouldAllBe(tops => tops.SequenceEqual(tops.Order()));
    }

    [Theory, MemberData(nameof(SitePages.WithTables), MemberType = typeof(SitePages))]
    public async Task Every_cell_has_a_header_above_it(string page)
    {
        (await DataAsync(page)).Where(cell => cell.Columns.Length == 0).Select(cell => cell.Text).ShouldBeEmpty();
    }

    // On the lists of what was compared the rows are named by their first cell, which holds links and is long.
    [Theory, MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public async Task Every_cell_has_a_header_in_front_of_it(string page)
    {
        (await DataAsync(page)).Where(cell => cell is { Rows.Length: 0, IsCode: false } && cell.Text.Length > 0).Select(cell => cell.Text).ShouldBeEmpty();
    }

    // Approved by reading it: a person hears this, cell by cell.
    [Theory]
    [InlineData("t02")]
    [InlineData("t12")]
    public async Task A_table_reads_as_approved(string name)
    {
        Spoken((await VisitAsync($"jiangan-bigdata/2024/{name}.html")).Seen).ShouldMatchApproved(configuration => Named(configuration, name));
    }

    private Task<TableVisit> VisitAsync(string page) => Visits.OfAsync(session, page);

    private async Task<IEnumerable<SeenCell>> DataAsync(string page) =>
        (await VisitAsync(page)).Seen.SelectMany(table => table.Rows).SelectMany(row => row).Where(cell => cell is { IsHeader: false, IsBody: true });

    private static string Line(IReadOnlyList<ReadCell> row) => string.Join('|', row.Select(cell => (cell.Role == "cell" ? "" : "*") + Squeezed(cell.Name)));

    private static string Line(SeenCell[] row) => string.Join('|', row.Select(cell => (cell.IsHeader ? "*" : "") + Squeezed(cell.Text)));

    // A pause round what can be pressed is not a difference.
    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Spoken(IEnumerable<SeenTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.Append("表格：").AppendLine(table.Caption);
            foreach (var row in table.Rows.Where(row => Array.Exists(row, cell => cell is { IsHeader: false, IsBody: true })))
                foreach (var cell in row.Where(cell => cell is { IsHeader: false, IsBody: true }))
                    text.Append("  ").Append(string.Join(" › ", cell.Rows)).Append('，').Append(string.Join(" › ", cell.Columns)).Append('：')
                        .AppendLine(cell.Text.Length > 0 ? cell.Text : "空");
        }

        return text.ToString();
    }

    private static void Named(ShouldMatchConfigurationBuilder configuration, string name) => configuration
        .SubFolder("Approved").WithFileExtension(".txt").WithFilenameGenerator((_, _, kind, extension) => $"{name}.{kind}.{extension}").NoDiff();
}
