using Disclosure.Tests.Import.Pdf;
using static Disclosure.Tests.Import.Originals.MadeOriginal;

namespace Disclosure.Tests.Import.Originals;

/// <summary>The same made-up document, its table without lines or with a part of them: the files that become of it are those of the ruled one.</summary>
public sealed class OpenOriginalTests : IDisposable
{
    private const double Left = 50;
    private const double Top = 140;
    private const double RowHeight = 22;

    private static readonly double Right = Left + Widths.Sum();
    private static readonly double Bottom = Top + RowHeight * (Rows.Length + 1);

    private readonly MadeOriginal _made = new();

    [Fact]
    public void A_table_without_any_line() => _made.Becomes(Open(Page()));

    [Fact]
    public void A_table_with_lines_only_across()
    {
        var page = Open(Page());
        for (var y = Top; y <= Bottom; y += RowHeight) page.Line(Left, y, Right, y);
        _made.Becomes(page);
    }

    [Fact]
    public void A_table_of_three_lines() =>
        _made.Becomes(Open(Page()).Line(Left, Top, Right, Top).Line(Left, Top + RowHeight, Right, Top + RowHeight).Line(Left, Bottom, Right, Bottom));

    [Fact]
    public void A_table_with_lines_only_above_and_below_its_head() =>
        _made.Becomes(Open(Page()).Line(Left, Top, Right, Top).Line(Left, Top + RowHeight, Right, Top + RowHeight));

    [Fact]
    public void A_table_with_lines_only_down() => _made.Becomes(Down(Open(Page()), Top, Bottom));

    [Fact]
    public void A_table_with_only_an_outer_frame() => _made.Becomes(Framed(Open(Page()), Bottom));

    [Fact]
    public void A_table_whose_head_alone_is_ruled() => _made.Becomes(Down(Framed(Open(Page()), Top + RowHeight), Top, Top + RowHeight));

    [Fact]
    public void A_table_that_is_ruled_down_and_around() => _made.Becomes(Down(Framed(Open(Page()), Bottom), Top, Bottom).Line(Left, Top + RowHeight, Right, Top + RowHeight));

    [Fact]
    public void A_table_with_shades_instead_of_lines()
    {
        var page = Page();
        for (var y = Top; y < Bottom; y += 2 * RowHeight) page.Shade(Left, y, Right - Left, RowHeight);
        _made.Becomes(Open(page));
    }

    [Fact]
    public void Names_of_several_lines_beside_figures_in_their_middle()
    {
        var page = Page();
        for (var row = 0; row <= Rows.Length; row++)
        {
            string[] cells = [.. (row == 0 ? Heads : Rows[row - 1]).Select(c => c.Replace("社会保障和就业支出", "社会保障和就|业支出", StringComparison.Ordinal).Replace("科技条件与服务", "科技条件与服|务", StringComparison.Ordinal))];
            page.Cells(Left, Top + row * 30, [36, 36, 36, 66, 70, 70, 70], 30, cells);
        }
        _made.Becomes(page);
    }

    [Fact]
    public void A_table_over_three_pages_whose_columns_are_full_only_in_the_end()
    {
        var first = Page(595, 230);
        foreach (var (row, cells) in new[] { Heads, Rows[0], Rows[1] }.Index()) first.Cells(Left, Top + row * RowHeight, Widths, RowHeight, cells);
        var second = new DrawnPage(595, 230);
        foreach (var (row, cells) in new[] { Heads, Rows[2], Rows[3] }.Index()) second.Cells(Left, 60 + row * RowHeight, Widths, RowHeight, cells);
        _made.Becomes(first, second);
    }

    public void Dispose() => _made.Dispose();

    private static DrawnPage Framed(DrawnPage page, double bottom) =>
        page.Line(Left, Top, Right, Top).Line(Left, bottom, Right, bottom).Line(Left, Top, Left, bottom).Line(Right, Top, Right, bottom);

    private static DrawnPage Down(DrawnPage page, double top, double bottom)
    {
        for (var column = 0; column <= Widths.Length; column++)
        {
            var x = Left + Widths.Take(column).Sum();
            page.Line(x, top, x, bottom);
        }
        return page;
    }
}
