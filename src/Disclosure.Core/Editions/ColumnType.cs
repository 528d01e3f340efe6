namespace Disclosure.Core.Editions;

/// <summary>What the cells of a column, or a field of a form, hold.</summary>
public enum ColumnType
{
    /// <summary>金额: an amount in the table's unit, or <c>/</c>.</summary>
    Amount,

    /// <summary>百分比: a number with a percent sign, or <c>/</c>.</summary>
    Percent,

    /// <summary>数量: a number, or <c>/</c>.</summary>
    Quantity,

    /// <summary>年度: a year of four digits.</summary>
    Year,

    /// <summary>文字: any text.</summary>
    Text,

    /// <summary>编码: a subject's code alone.</summary>
    Code,

    /// <summary>科目: a subject's code and name.</summary>
    Subject,

    /// <summary>名称: the name of the row: of its subject, or the label of its line. Never in the data.</summary>
    Name,

    /// <summary>行次: the number of the printed row, counted by the program. Never in the data, and without an address.</summary>
    RowNumber,
}

/// <summary>What may be done with what a column or a field holds.</summary>
public static class ColumnTypeExtensions
{
    /// <summary>Whether it is a figure: compared, subtracted, printed to the right.</summary>
    public static bool IsNumeric(this ColumnType type) => type is ColumnType.Amount or ColumnType.Percent or ColumnType.Quantity;

    /// <summary>Whether the program prints it in every row, so that no unit writes it.</summary>
    public static bool IsPrinted(this ColumnType type) => type is ColumnType.Name or ColumnType.RowNumber;

    /// <summary>Whether it says more of a row than which row it is, so that its cells have addresses.</summary>
    public static bool HasAddresses(this ColumnType type) => type is not (ColumnType.Name or ColumnType.Code or ColumnType.RowNumber);

    /// <summary>Whether programs get it as a number: a figure, or a year, which no one subtracts.</summary>
    public static bool HoldsNumber(this ColumnType type) => type.IsNumeric() || type == ColumnType.Year;
}
