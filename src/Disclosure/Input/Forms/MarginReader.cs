using Disclosure.Core.Editions;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads what is printed around a table (左上, 右上, 印表号).</summary>
internal static class MarginReader
{
    /// <summary>What some options say.</summary>
    /// <param name="options">The form of a table, or the edition.</param>
    /// <param name="usual">What holds where they say nothing.</param>
    public static TableMargins Read(KeyedReader options, TableMargins usual)
    {
        var left = options.Has(MarginKeys.Left) ? options.Text(MarginKeys.Left) : usual.Left;
        var right = options.Has(MarginKeys.Right) ? options.Text(MarginKeys.Right) : usual.Right;
        return new TableMargins(left, right, options.Has(MarginKeys.HasNumber) ? options.Flag(MarginKeys.HasNumber) : usual.HasNumber);
    }
}
