using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Carrying;

/// <summary>Carries one value of the year itself over: figures are to be filled in, years and codes follow, everything else stays.</summary>
internal sealed class CarriedValue(YearMove move, CodeMoves codes, CellEdits edits)
{
    /// <summary>Carries it over.</summary>
    public void Carry(Cell cell, ColumnType type, Meaning meaning)
    {
        if (type.IsNumeric())
        {
            // A sign for no figure is none.
            if (cell.Number is not null || PrintedNumber.ParsePercent(cell.Text) is not null) edits.Unfill(cell.Place);
        }
        else if (meaning == Meaning.IndicatorValue && PrintedNumber.Parse(cell.Text) is not null)
        {
            // What an indicator is to reach may be an amount of the year, too; words and rates are its measure, and stay.
            edits.Unfill(cell.Place);
        }
        else if (type == ColumnType.Year)
        {
            CarryYear(cell, meaning);
        }
        else if (cell.Code is { } code && codes.After(code) is { } after && after != code)
        {
            edits.Set(cell.Place, after);
        }
    }

    // A project began when it began; when it ended, a person must say whether it goes on.
    private void CarryYear(Cell cell, Meaning meaning)
    {
        if (cell.Number is not { } number) return;
        var year = (int)number;
        if (meaning == Meaning.StartYear || year > move.From + 1) return;
        if (meaning == Meaning.EndYear && year < move.To) edits.Unfill(cell.Place);
        else if (meaning != Meaning.EndYear && move.Moves(year)) edits.Set(cell.Place, (year + move.Distance).ToString(CultureInfo.InvariantCulture));
    }
}
