using System.Globalization;
using CsCheck;
using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A comparison of a disclosure with a copy that has one cell changed finds that cell, and nothing else.</summary>
public sealed class MutationTests
{
    private static readonly Budget[] Budgets =
    [
        Compared.Read(Repository.Input, "jiangan-bigdata", 2024),
        Compared.Read(Repository.Tests("Inputs", "nine"), "xugou-test", 2030),
        Compared.Read(Repository.Tests("Inputs", "examples"), "shili-unit", 2030),
    ];

    private static readonly (Budget Budget, LocatedCell[] Cells)[] Figures = [.. Budgets.Select(b => (b, Filled(b, isNumber: true)))];
    private static readonly (Budget Budget, LocatedCell[] Cells)[] Words = [.. Budgets.Select(b => (b, Filled(b, isNumber: false)))];

    [Fact]
    public void A_changed_figure_is_the_only_change()
    {
        Gen.Select(OneOf(Figures), Gen.Int[1, 99_999]).Sample((at, cents) =>
        {
            var (budget, cell) = at;
            var number = cell.Cell!.Number!.Value + (cents / 100m);
            var text = number.ToString("0.00", CultureInfo.InvariantCulture) + (cell.Cell.Text.EndsWith('%') ? "%" : "");
            var differences = Compared.Of(budget, Mutation.Of(budget, cell, text));
            var groups = differences.Figures.Concat(differences.Totals).ToList();
            return Count(differences) == 1
                && groups is [{ Appearances: [var change] }]
                && change.After!.Address == cell.Address
                && change.TextBefore == cell.Cell.Text
                && change.TextAfter == text
                && change.Difference == cents / 100m;
        }, iter: 300);
    }

    [Fact]
    public void A_changed_text_is_the_only_change()
    {
        Gen.Select(OneOf(Words), Gen.String[Gen.Char["预算项目运维0123456789 ，。%≥"], 0, 12]).Sample((at, text) =>
        {
            var (budget, cell) = at;
            if (text == cell.Cell!.Text) return true;
            var differences = Compared.Of(budget, Mutation.Of(budget, cell, text));
            return Count(differences) == 1
                && differences.Texts is [var change]
                && change.Address == cell.ShortAddress
                && string.Concat(change.Pieces.Where(p => p.Kind != PieceKind.Added).Select(p => p.Text)) == cell.Cell.Text
                && string.Concat(change.Pieces.Where(p => p.Kind != PieceKind.Removed).Select(p => p.Text)) == text;
        }, iter: 300);
    }

    [Fact]
    public void A_word_put_into_a_paragraph_is_the_only_change()
    {
        var budget = Budgets[0];
        var passages = Paragraphs(budget.Narratives["explanation"]).Where(p => PassageReader.Of(Alone(p))[0].Text.Length > 4).ToList();
        Gen.Select(Gen.Int[0, passages.Count - 1], Gen.Bool, Gen.String[Gen.Char["甲乙丙丁"], 1, 4]).Sample((index, isAtEnd, word) =>
        {
            var text = PassageReader.Of(Alone(passages[index]))[0].Text;
            var changed = isAtEnd ? text + word : word + text;
            var differences = Compared.Of(budget, With(budget, passages[index], changed));
            return Count(differences) == 1
                && differences.Passages is [{ Kind: PassageChangeKind.Changed } change]
                && change.Before!.Text == text
                && change.After!.Text == changed
                && change.Pieces.Where(p => p.Kind != PieceKind.Same).All(p => p.Kind == PieceKind.Added && p.Text.Length == word.Length);
        }, iter: 200);
    }

    private static IEnumerable<ParagraphBlock> Paragraphs(Narrative narrative) => narrative.Blocks.OfType<ParagraphBlock>();

    private static Narrative Alone(ParagraphBlock paragraph) => new("", [paragraph], paragraph.Place);

    private static Budget With(Budget budget, ParagraphBlock paragraph, string text)
    {
        var narrative = budget.Narratives["explanation"];
        var blocks = narrative.Blocks.Select(b => ReferenceEquals(b, paragraph) ? paragraph with { Text = [new TextRun(text, paragraph.Place)] } : b);
        return budget with
        {
            Narratives = new Dictionary<string, Narrative>(budget.Narratives) { ["explanation"] = narrative with { Blocks = [.. blocks] } },
        };
    }

    private static int Count(BudgetDifferences d) =>
        d.Figures.Count + d.Totals.Count + d.Rows.Count + d.Texts.Count + d.Passages.Count + d.Editions.Count + d.Splits.Count;

    private static Gen<(Budget, LocatedCell)> OneOf((Budget Budget, LocatedCell[] Cells)[] budgets) =>
        Gen.OneOf([.. budgets.Select(b => Gen.Int[0, b.Cells.Length - 1].Select(i => (b.Budget, b.Cells[i])))]);

    private static LocatedCell[] Filled(Budget budget, bool isNumber) =>
        [.. new AddressBook(budget).Cells.Where(c => c.Cell is not null && IsNumber(c) == isNumber && !IsName(c) && (!isNumber || c.Cell.Number is not null))];

    private static bool IsNumber(LocatedCell cell) =>
        (cell.Leaf?.Column.Type ?? cell.Field!.Type) is ColumnType.Amount or ColumnType.Percent or ColumnType.Quantity;

    // What names a row or a sheet is changed where the names of rows are tested.
    private static bool IsName(LocatedCell cell) => cell.Leaf?.Column.IsRowHeader == true || cell.Field?.Key == cell.Table.Form.SheetField;
}
