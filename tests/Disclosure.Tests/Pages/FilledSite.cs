using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The real input with everything said about portal and publication that can be said; all of it made up.</summary>
public sealed class FilledSite : BuiltSite
{
    /// <summary>Where the made-up portal is.</summary>
    public const string Address = "https://www.example.gov.cn/ysgk/";

    private const string Portal = """
        网站名称: 样例区人民政府门户网站
        网站域名: www.example.gov.cn
        网站标识码: "4200000000"
        网址: https://www.example.gov.cn/ysgk
        栏目名称: 样例预算公开
        栏目描述: 公开样例区各部门的“预算”<与决算>
        栏目关键词: 预算公开，部门预算
        栏目类别: 政府信息公开
        主办单位: 样例区人民政府办公室
        备案号: 样 ICP 备 00000000 号
        公安备案号: 样公网安备 00000000000000 号
        联系方式: 电话 000-00000000
        """;

    private const string Publication = """
        版式: wuhan-2024
        批复日期: 2024-01-19
        公开日期: 2024-02-05
        来源: 样例区财政局
        作者: 样例作者
        关键词: 样例，预算
        摘要: 样例摘要
        """;

    /// <summary>Builds it.</summary>
    public FilledSite() : this(new Scratch())
    {
    }

    private FilledSite(Scratch scratch) : base(Fill(scratch)) => scratch.Dispose();

    private static string Fill(Scratch scratch)
    {
        var input = scratch.Copy(Repository.Input, "input");
        File.WriteAllText(Path.Combine(input, "site.yaml"), Portal + "\n");
        File.WriteAllText(Path.Combine(input, "units", "jiangan-bigdata", "2024", "disclosure.yaml"), Publication + "\n");
        return input;
    }
}
