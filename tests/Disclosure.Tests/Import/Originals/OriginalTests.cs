using Disclosure.Tests.Import.Pdf;
using static Disclosure.Tests.Import.Originals.MadeOriginal;

namespace Disclosure.Tests.Import.Originals;

/// <summary>The same made-up document in the shapes in which units publish theirs: the files that become of it are the same.</summary>
public sealed class OriginalTests : IDisposable
{
    private readonly MadeOriginal _made = new();

    [Fact]
    public void A_ruled_table() => _made.Becomes(Page().Table(50, 140, Widths, 22, [Heads, .. Rows]));

    [Fact]
    public void A_table_whose_lines_are_bars_as_Word_draws_them()
    {
        var page = Open(Page());
        for (var row = 0; row <= Rows.Length + 1; row++)
        {
            for (var column = 0; column < Widths.Length; column++)
            {
                var x = 50 + Widths.Take(column).Sum();
                page.Bar(x, 140 + row * 22, Widths[column], 0.5);
                if (row <= Rows.Length) page.Bar(x, 140 + row * 22, 0.5, 22);
                if (row <= Rows.Length && column == Widths.Length - 1) page.Bar(x + Widths[column], 140 + row * 22, 0.5, 22);
            }
        }
        _made.Becomes(page);
    }

    [Fact]
    public void A_table_whose_cells_have_each_their_own_lines_as_spreadsheets_draw_them()
    {
        var page = Open(Page());
        for (var row = 0; row <= Rows.Length; row++)
        {
            for (var column = 0; column < Widths.Length; column++)
            {
                var (x, y) = (50 + Widths.Take(column).Sum(), 140 + row * 22);
                page.Line(x, y, x + Widths[column], y).Line(x, y + 22, x + Widths[column], y + 22).Line(x, y, x, y + 22).Line(x + Widths[column], y, x + Widths[column], y + 22);
            }
        }
        _made.Becomes(page);
    }

    [Fact]
    public void A_page_that_lies_across() => _made.Becomes(Page(842, 595).Table(50, 140, [.. Widths.Select(w => w * 1.5)], 22, [Heads, .. Rows]));

    [Fact]
    public void A_head_over_the_columns_of_the_code_that_is_one_merged_cell()
    {
        var page = Page();
        page.Text(52, 155, "功能科目编码", 10).Table(50, 162, Widths, 22, [["类", "款", "项", "", "", "", ""], .. Rows]);
        foreach (var (column, head) in Heads.Index().Skip(3)) page.Text(50 + Widths.Take(column).Sum() + 2, 166, head, 10);
        page.Line(50, 140, 518, 140).Line(50, 140, 50, 162);
        foreach (var column in Enumerable.Range(3, 5)) page.Line(50 + Widths.Take(column).Sum(), 140, 50 + Widths.Take(column).Sum(), 162);
        _made.Becomes(page);
    }

    [Fact]
    public void A_number_and_a_name_that_a_line_breaks() => _made.Becomes(Page().Table(50, 140, Widths, 32,
        [Heads, .. Rows.Select(r => r.Select(c => c.Replace("1000.00", "1000|.00", StringComparison.Ordinal).Replace("社会保障和就业支出", "社会保障和|就业支出", StringComparison.Ordinal)).ToArray())]));

    [Fact]
    public void A_code_that_a_line_breaks()
    {
        string[] heads = ["功能科目编码", "科目名称", "总计", "基本支出", "项目支出"];
        var rows = Rows.Select(r => new[] { (r[0] + r[1]).Replace("20605", "206|05", StringComparison.Ordinal) }.Concat(r.Skip(3)).ToArray());
        _made.Becomes(Page().Table(50, 140, [80, 150, 70, 70, 70], 32, [heads, .. rows]));
    }

    [Fact]
    public void Digits_and_signs_in_full_width() => _made.Becomes(Page(842, 595).Table(50, 140, [.. Widths.Select(w => w * 1.5)], 22, [Heads, .. Rows.Select(r => r.Select(FullWidth).ToArray())]));

    [Fact]
    public void Digits_and_signs_in_full_width_without_lines()
    {
        var page = Page();
        foreach (var (row, cells) in new[] { Heads }.Concat(Rows).Index())
        {
            page.Cells(50, 140 + row * 22, Widths, 22, [.. cells.Select(c => c.Length > 0 && char.IsAsciiDigit(c[0]) ? "" : c)]);
            foreach (var (column, text) in cells.Index().Where(c => c.Item.Length > 0 && char.IsAsciiDigit(c.Item[0]))) page.TextTo(50 + Widths.Take(column + 1).Sum() - 2, 155 + row * 22, FullWidth(text), 8);
        }
        _made.Becomes(page);
    }

    [Fact]
    public void A_table_over_three_pages_with_its_head_on_each_and_numbers_at_the_foot()
    {
        var first = Page(595, 300).Table(50, 140, Widths, 66, [Heads, Rows[0]]).TextTo(297, 290, "- 2 -", 9, 0.5);
        var second = new DrawnPage(595, 300).Table(50, 60, Widths, 66, [Heads, Rows[1], Rows[2]]).TextTo(297, 290, "- 3 -", 9, 0.5);
        var third = new DrawnPage(595, 300).Table(50, 60, Widths, 66, [Heads, Rows[3]]).TextTo(297, 290, "- 4 -", 9, 0.5);
        _made.Becomes(first, second, third);
    }

    [Fact]
    public void A_note_below_the_table()
    {
        var imported = _made.Take(Page().Table(50, 140, Widths, 22, [Heads, .. Rows]).Text(50, 270, "注：本表不含虚构的下属单位。", 9));
        imported.Text("tables/t01.yaml").ShouldContain("说明: 本表不含虚构的下属单位。\n");
    }

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' or '.' ? (char)(c - '.' + '．') : c));

    public void Dispose() => _made.Dispose();
}
