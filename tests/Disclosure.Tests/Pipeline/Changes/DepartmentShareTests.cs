using Disclosure.Pipeline;
using Disclosure.Pipeline.Changes;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>Builds on several machines of a department whose units are made on others.</summary>
public sealed class DepartmentShareTests : IDisposable
{
    private const int Count = 3;

    private readonly Scratch _scratch = new();

    public DepartmentShareTests() => DepartmentEdits.AddTo(_scratch.Copy(Repository.Tests("Inputs", "nine"), "input"));

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Joined_shares_are_the_site_that_one_build_makes()
    {
        MakeShares();
        Joined().ShouldBe(Whole());
    }

    [Fact]
    public void A_department_is_made_again_where_a_unit_of_another_share_spends_more()
    {
        MakeShares();
        File.WriteAllText(_scratch.Path("input", "units", "xugou-office", "2031", "tables", "a2.yaml"), "合计: {合计: 5.00, 人员: 5.00}\n10: {合计: 5.00, 人员: 5.00}\n1001: {合计: 5.00, 人员: 5.00}\n100101: {合计: 5.00, 人员: 5.00}\n");
        MakeShares();
        Joined().ShouldBe(Whole());
    }

    [Fact]
    public void A_department_is_made_again_where_its_only_unit_is_of_another_share_and_leaves_it()
    {
        MakeShares();
        File.WriteAllText(_scratch.Path("input", "units", "xugou-office", "unit.yaml"), "名称: 虚构省样例县测试所\n");
        MakeShares();
        Joined().ShouldBe(Whole());
    }

    [Fact]
    public void A_build_after_the_joining_has_nothing_to_make()
    {
        MakeShares();
        Joined();
        Build("site", null).Staying.Count.ShouldBe(Count);
    }

    private void MakeShares()
    {
        for (var number = 1; number <= Count; number++) Build($"{number}", new BuildShare(number, Count)).Written.ShouldNotBeNull();
    }

    private Dictionary<string, string> Joined()
    {
        SiteMerge.Run(Options("site"), [.. Enumerable.Range(1, Count).Select(n => _scratch.Path($"{n}"))]).Written.ShouldNotBeNull();
        return Texts("site");
    }

    private Dictionary<string, string> Whole()
    {
        Build("whole", null);
        return Texts("whole");
    }

    private BuildResult Build(string folder, BuildShare? share) => SiteBuild.Run(Options(folder) with { Share = share }, new Progress<BuildProgress>());

    private BuildOptions Options(string folder) => new(_scratch.Path("input"), _scratch.Path(folder), null, null, null) { Program = "program" };

    private Dictionary<string, string> Texts(string site) => Directory.EnumerateFiles(_scratch.Path(site), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_scratch.Path(site), f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);
}
