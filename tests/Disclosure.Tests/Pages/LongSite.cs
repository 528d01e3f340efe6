using Disclosure.Corpora;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>
/// The site of a made-up unit with 2,500 subjects in one table and 5,000 projects in another, two years of it, in which the narrative cites a
/// project far down and one is corrected.
/// </summary>
public sealed class LongSite() : BuiltSite(Make)
{
    /// <summary>The folder of the later year.</summary>
    public const string Budget = "shili-unit/2030/";

    /// <summary>How many projects there are.</summary>
    public const int Projects = 5_000;

    private static string Make(Scratch scratch)
    {
        LongTables.WriteSubjects(Repository.Tests("Inputs", "examples"), scratch.Path("subjects"), Projects / 2);
        LongTables.WriteRecords(scratch.Path("subjects"), scratch.Path("input"), Projects);
        EarlierYear.AddTo(scratch.Path("input"));
        var unit = scratch.Path("input", "units", "shili-unit");
        File.AppendAllText(Path.Combine(unit, "2030", "explanation.md"), "\n虚构项目2500 安排 [1.00](表三/虚构项目2500/总计) 万元。\n");
        File.AppendAllText(Path.Combine(unit, "2030", "disclosure.yaml"),
            "更正:\n  - {日期: 2030-03-01, 位置: 表三/虚构项目3000/总计, 原为: \"1.10\", 更正为: \"1.00\", 原因: 例子}\n");
        return scratch.Path("input");
    }
}
