using System.Globalization;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Layout;

/// <summary>A part of a table that is divided.</summary>
/// <param name="Number">Which it is, from 1.</param>
/// <param name="Table">What stands in it: the same table with fewer rows.</param>
/// <param name="First">Its first row among the rows of the whole table, from 1.</param>
/// <param name="Last">Its last.</param>
public sealed record TablePart(int Number, Table Table, int First, int Last)
{
    /// <summary>What it is called: <c>第 201 至 400 行</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"第 {First} 至 {Last} 行");
}
