using System.Globalization;
using Disclosure.Core.Budgets;
using Disclosure.Core.Findings;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading;

/// <summary>Reads <c>disclosure.yaml</c>: which edition a budget is made to, and what is said about its publication.</summary>
internal sealed class PublicationReader(FindingList findings)
{
    // Each is one warning or one figure that somebody gave a reason for.
    private const int MostStatements = 1_000;

    /// <summary>What the file says; null with findings when it cannot be read.</summary>
    public (string Edition, Place EditionPlace, int? ClassificationYear, Publication Publication)? Read(InputPath file)
    {
        if (YamlFile.Load(file, findings) is not { } node) return null;
        var options = new KeyedReader(node, findings);
        var edition = options.Required("版式");
        var year = Year(options);
        var publication = new Publication
        {
            Title = options.Text("标题"),
            Approved = DateText.Read(options, "批复日期", findings),
            Published = DateText.Read(options, "公开日期", findings),
            ApprovedPlace = options.PlaceOf("批复日期"),
            PublishedPlace = options.PlaceOf("公开日期"),
            Source = options.Text("来源"),
            Author = options.Text("作者"),
            Keywords = options.Text("关键词"),
            Summary = options.Text("摘要"),
            Acknowledgements = [.. options.Items("确认", MostStatements).Select(new AcknowledgementReader(findings).Read).OfType<Acknowledgement>()],
            Corrections = [.. options.Items("更正", MostStatements).Select(new CorrectionReader(findings).Read).OfType<Correction>()],
        };
        options.Finish();
        return edition.Length == 0 ? null : (edition, options.Node("版式")!.Place, year, publication);
    }

    private int? Year(KeyedReader options)
    {
        const string key = "科目年度";
        var text = options.Text(key);
        if (text.Length == 0) return null;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        findings.Error("bad-number", options.Node(key)!.Place, $"「{key}」的{Quoted.Of(text)}不是年度；应当是四位数字，像「2024」这样。");
        return null;
    }
}
