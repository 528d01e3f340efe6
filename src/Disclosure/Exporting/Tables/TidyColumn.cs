using Disclosure.Core.Editions;

namespace Disclosure.Exporting.Tables;

/// <summary>An official column as a column of a tidy table.</summary>
/// <param name="Name">Its name: that of the official column, header groups first with slashes between, where no other column has it.</param>
/// <param name="Type">What it holds; text where sections differ.</param>
/// <param name="Classification">The classification whose codes alone it holds, or null.</param>
internal sealed record TidyColumn(string Name, ColumnType Type, string? Classification);
