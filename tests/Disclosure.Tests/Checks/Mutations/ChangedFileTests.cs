using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Checks.Mutations.Running;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Mutations;

/// <summary>Changing a cell of the model comes to the same as changing its text in its file and reading all again.</summary>
public sealed class ChangedFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("表一/收入/收入总计/预算数")]
    [InlineData("表三/2060503/项目支出")]
    [InlineData("表四/支出/住房保障支出/合计")]
    [InlineData("表七/公务接待费/2024年预算")]
    [InlineData("表九/后湖机房电费/总计")]
    [InlineData("表十二/部门总体资金情况/收入构成/合计/近两年收支金额/2023年")]
    [InlineData("表十三/机构运转经费/基本情况/项目当年预算")]
    [InlineData("表十三/后勤服务支出/项目支出明细测算/物业管理费/金额")]
    public void The_same_is_found_in_a_changed_file(string address)
    {
        var input = _scratch.Copy(Repository.Input, "input");
        var budget = Read(input);
        var less = Mutation.Of(new CheckContext(budget, OtherDocuments.None)).Last(m => m.Target.Address == address);
        Change(less);
        Findings(Read(input)).ShouldBe(Findings(ChangedBudget.Of(budget, less)));
    }

    public void Dispose() => _scratch.Dispose();

    private static void Change(Mutation mutation)
    {
        var (file, line, column) = mutation.Before.Place;
        var lines = File.ReadAllText(file).Split('\n');
        lines[line - 1].Substring(column - 1, mutation.Before.Text.Length).ShouldBe(mutation.Before.Text);
        lines[line - 1] = lines[line - 1].Remove(column - 1, mutation.Before.Text.Length).Insert(column - 1, mutation.Changed.Text);
        File.WriteAllText(file, string.Join('\n', lines));
    }

    // A longer number moves the columns after it; nothing else may differ.
    private static string[] Findings(Budget budget) =>
    [
        .. CheckCatalogue.Run(new CheckContext(budget, OtherDocuments.None)).Select(r => r.ToFinding()).OfType<Finding>()
            .Select(f => $"{f.Place.File}:{f.Place.Line} {f.Id} {f.Severity} {f.Message}"),
    ];

    private static Budget Read(string input)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        return reader.Read(reader.List("jiangan-bigdata", 2024, findings).Single(), findings).ShouldNotBeNull();
    }
}
