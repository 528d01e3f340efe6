using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Parquet;
using Parquet.Schema;

namespace Disclosure.Downloads;

/// <summary>The rows of all units of a year, column by column, until they are written.</summary>
/// <param name="url">Where the site is published; blank where it does not say.</param>
internal sealed class YearColumns(string url)
{
    private const int Digits = 24;
    private const int Places = 6;

    private static readonly string[] Texts = [TidyTable.Address, "单位代码", "单位", "文种", TidyTable.Code, TidyTable.Name, "栏", "金额原文", TidyTable.Unit];

    private readonly List<string>[] _texts = [.. Texts.Select(_ => new List<string>())];
    private readonly List<int> _years = [];
    private readonly List<decimal?> _amounts = [];

    /// <summary>The columns: the texts, then the year and the amount.</summary>
    public static ParquetSchema Schema { get; } = new(
        [.. Texts.Select(Field (name) => new DataField<string>(name, nullable: false)), new DataField<int>("年度"), new DecimalDataField("金额", Digits, Places, isNullable: true)]);

    /// <summary>How many rows wait to be written.</summary>
    public int Count => _years.Count;

    /// <summary>Adds the rows of a document.</summary>
    public void Add(DocumentEntry document)
    {
        foreach (var row in document.Found.Rows())
        {
            var amount = row.Amount.ToString();
            string[] texts = [$"{url}{document.Folder}{row.Link}", document.Unit.Key, document.Unit.Name, document.Name, row.Code.ToString(), row.Name.ToString(), row.Column.ToString(), amount, row.AmountUnit.ToString()];
            for (var i = 0; i < texts.Length; i++) _texts[i].Add(texts[i]);
            _years.Add(document.Year);
            _amounts.Add(PrintedNumber.Parse(amount) is { } value ? decimal.Round(value, Places) : null);
        }
    }

    /// <summary>Writes what waits as a block of columns.</summary>
    public async Task FlushAsync(ParquetWriter writer)
    {
        if (Count == 0) return;
        using var group = writer.CreateRowGroup();
        var fields = Schema.DataFields;
        for (var i = 0; i < _texts.Length; i++) await group.WriteAsync(fields[i], (IReadOnlyCollection<string>)_texts[i]).ConfigureAwait(false);
        await group.WriteAsync<int>(fields[^2], _years.ToArray()).ConfigureAwait(false);
        await group.WriteAsync<decimal>(fields[^1], _amounts.ToArray()).ConfigureAwait(false);
        group.CompleteValidate();
        foreach (var column in _texts) column.Clear();
        _years.Clear();
        _amounts.Clear();
    }
}
