using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>A row of a grid, or a list of fields, asked by meaning. Addresses are made only when a message wants them.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Row">The row; null for a list of fields.</param>
internal sealed record MeantRow(MeantSection Section, GridRow? Row)
{
    /// <summary>The rows of a section, in order.</summary>
    public static IEnumerable<MeantRow> Of(MeantSection section) => section.Rows.Select(r => new MeantRow(section, r));

    /// <summary>What stands there under a meaning, or null.</summary>
    public Cell? Find(Meaning meaning) => Section.Find(Row, meaning);

    /// <summary>A name as it is compared; blank when there is none.</summary>
    public string NameOf(Meaning meaning) => Find(meaning) is { } cell ? FoldedText.Of(cell.Text) : "";

    /// <summary>A cell that is there, with its address.</summary>
    public LocatedCell Locate(Meaning meaning) => Section.Locate(Row, meaning);

    /// <summary>A cell that is there, as evidence.</summary>
    public Evidence EvidenceOf(Meaning meaning) => Evidence.Of(Locate(meaning));

    /// <summary>An amount that is there, in a message: where it stands and how much it is.</summary>
    public (string Label, PlaceName Name) AmountOf(Meaning meaning)
    {
        var cell = Locate(meaning);
        var name = PlaceName.Of(cell);
        return ($"「{cell.Address}」的 {cell.Cell!.Text}", name with { Column = $"{name.Column}（{cell.Cell.Text} {cell.AmountUnit}）" });
    }

    /// <summary>The name of the row as evidence: a row header has no address but that of its row.</summary>
    public Evidence TitleOf(Meaning meaning)
    {
        var cell = Locate(meaning);
        return Evidence.Of(cell) with { Label = cell.Leaf?.Column.IsRowHeader == true ? cell.RowAddress : cell.Address };
    }
}
