namespace Disclosure.Core.Editions;

/// <summary>What may be done with what a column or a field holds.</summary>
public static class ColumnTypeExtensions
{
    /// <summary>Whether it is a figure: compared, subtracted, printed to the right.</summary>
    public static bool IsNumeric(this ColumnType type) => type is ColumnType.Amount or ColumnType.Percent or ColumnType.Quantity;

    /// <summary>Whether programs get it as a number: a figure, or a year, which no one subtracts.</summary>
    public static bool HoldsNumber(this ColumnType type) => type.IsNumeric() || type == ColumnType.Year;
}
