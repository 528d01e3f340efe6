using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>
/// Writes <c>datapackage.json</c>: what the CSV files of a budget are, for programs (Frictionless Tabular Data Package, version 1, with
/// the model of a Fiscal Data Package 0.3.0, whose schema asks for the profile <c>tabular-data-package</c>).
/// </summary>
internal static class FiscalPackage
{
    private const string Description =
        "每张表有一个 CSV 文件（一项一表的，各项目的表在一个文件里），内容照公布的原样：每行一条，前面是地址、部分、类型、编码、名称、级次，后面是表里的各栏。"
        + "空白表示公布的表中该处没有填写。合计和各级科目都在表里，加总时请按“级次”“类型”选取，以免重复。"
        + "以撇号（'）开头的内容，去掉一个撇号就是原文：加上它，是为了不让电子表格把文字当作公式。";

    /// <summary>The file.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="address">Where its pages are published; blank when it is not known.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="codes">The classifications that they use.</param>
    public static ArrayBufferWriter<byte> Of(Budget budget, string address, IReadOnlyList<PackagedTable> tables, IReadOnlyList<PackagedCodes> codes) =>
        JsonFile.Of(file =>
        {
            var json = file.Whole;
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", $"{budget.Unit.Key}-{budget.Key.Folder}");
            json.WriteString("title", budget.Title);
            json.WriteString("description", Description);
            if (address.Length > 0) json.WriteString("homepage", address);
            WriteContributors(json, budget);
            json.WriteString("countryCode", "CN");
            json.WriteString("granularity", "aggregated");
            WritePeriod(json, budget.Year);
            json.WriteStartArray("resources");
            foreach (var table in tables) ResourceJson.Write(file, table, codes);
            foreach (var packaged in codes) ResourceJson.Write(file, packaged);
            json.WriteEndArray();
            ModelJson.Write(file, tables, codes);
            json.WriteEndObject();
        });

    private static void WriteContributors(Utf8JsonWriter json, Budget budget)
    {
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", budget.Unit.Name);
        json.WriteString("role", "publisher");
        json.WriteEndObject();
        json.WriteEndArray();
        if (budget.Publication.Source.Length == 0) return;
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", budget.Publication.Source);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // The calendar year (预算法, article 18).
    private static void WritePeriod(Utf8JsonWriter json, int year)
    {
        json.WriteStartObject("fiscalPeriod");
        json.WriteString("start", string.Create(CultureInfo.InvariantCulture, $"{year:0000}-01-01"));
        json.WriteString("end", string.Create(CultureInfo.InvariantCulture, $"{year:0000}-12-31"));
        json.WriteEndObject();
    }
}
