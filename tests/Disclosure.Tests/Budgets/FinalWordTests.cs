namespace Disclosure.Tests.Budgets;

/// <summary>Final accounts are never called a budget: no page, feed, file of data or finding of a site that has nothing else says so.</summary>
public sealed class FinalWordTests : IDisposable
{
    private const string Word = "预算";
    private const string Tables = "units/xugou-test/2030-final/";

    private static readonly string[] Written = [".html", ".xml", ".json", ".csv"];

    private readonly KindInput _input = new();

    // What the made-up input says of budgets itself is taken out first.
    public FinalWordTests()
    {
        _input.Delete("2030").Delete("2031").Replace("editions/nine-final/edition.yaml", "口径: 预算", "口径: 决算");
        Directory.Delete(Path.Combine(_input.Folder, "units", "xugou-school"), recursive: true);
        Directory.Delete(Path.Combine(_input.Folder, "editions", "nine"), recursive: true);
    }

    [Fact]
    public void No_file_of_the_site_says_it()
    {
        _input.Without(Word).Build();
        var saying = Directory.EnumerateFiles(_input.Output(""), "*", SearchOption.AllDirectories)
            .Where(f => Written.Contains(Path.GetExtension(f)) || Path.GetFileName(f) == "search-index.js")
            .SelectMany(f => Around(File.ReadAllText(f)).Select(t => $"{Path.GetFileName(f)}: {t}"));
        saying.ShouldBeEmpty();
    }

    [Fact]
    public void No_finding_says_it()
    {
        _input.Without(Word)
            .Replace(Tables + "disclosure.yaml", "公开日期: 2031-08-05", "批复日期: 2031-09-05\n公开日期: 2031-08-05")
            .Say("2030-final", "另有 3.21 元，比上年增加 1.00 元。资产共 123,456.00 元 ，占 。");
        var findings = _input.Check();
        findings.ShouldNotBeEmpty();
        findings.SelectMany(Around).ShouldBeEmpty();
    }

    [Fact]
    public void The_report_of_a_check_says_what_was_checked() => _input.Without(Word).Run(0, "check").ShouldNotContain(Word);

    public void Dispose() => _input.Dispose();

    // A few words around each, for whoever has to look for it; 预算法 is the name of the law that final accounts go by too.
    private static IEnumerable<string> Around(string text)
    {
        for (var at = -1; (at = text.IndexOf(Word, at + 1, StringComparison.Ordinal)) >= 0;)
        {
            if (text.AsSpan(at).StartsWith("预算法")) continue;
            yield return text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];
        }
    }
}
