using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input;

/// <summary>A part of the narrative that some units publish and others do not (可无).</summary>
public sealed class OptionalPartTests : IDisposable
{
    private const string Edition = "editions/example/edition.yaml";

    private readonly ExampleInput _input = new();

    [Fact]
    public void A_document_without_its_file_is_one_without_the_part()
    {
        Lose("正文: 是, 可无: 是}");
        _input.Build().Findings.Where(f => f.Severity == Core.Findings.Severity.Error).ShouldBeEmpty();
        File.Exists(_input.Output("shili-unit/2030/glossary.html")).ShouldBeFalse();
    }

    [Fact]
    public void Its_contents_do_not_name_it()
    {
        Lose("正文: 是, 可无: 是}");
        _input.Build();
        _input.Page("index.html").QuerySelector("main")!.TextContent.ShouldNotContain("名词解释");
    }

    [Fact]
    public void A_document_with_its_file_has_it()
    {
        _input.Replace(Edition, "短名: 名词解释, 正文: 是}", "短名: 名词解释, 正文: 是, 可无: 是}").Build();
        _input.Page("glossary.html").QuerySelector("h1")!.TextContent.ShouldBe("第四部分 名词解释");
    }

    [Fact]
    public void Any_other_part_must_be_there()
    {
        Lose("正文: 是}");
        _input.Findings().ShouldContain("units/shili-unit/2030/glossary.md: 错误 missing-file: 缺少「名词解释」这一部分的文字；没有要说明的，写一句话说明没有，或者在版式里给这一部分写上「可无: 是」。");
    }

    [Fact]
    public void Tables_must_be_there()
    {
        _input.Replace(Edition, "表: [t01, t02, t03, t04, t05]}", "表: [t01, t02, t03, t04, t05], 可无: 是}");
        _input.Findings().ShouldContain("editions/example/edition.yaml:11:67: 错误 missing-key: 「可无」只和「正文: 是」一起写：没有数的表也要有文件，写「空表说明」。");
    }

    public void Dispose() => _input.Dispose();

    private void Lose(string options)
    {
        _input.Replace(Edition, "短名: 名词解释, 正文: 是}", "短名: 名词解释, " + options);
        File.Delete(_input.PathOf("glossary.md"));
    }
}
