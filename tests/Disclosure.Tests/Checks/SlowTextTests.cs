using System.Text.RegularExpressions;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Checks.Rules.Wording;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>A text that takes a pattern longer than its limit is told of, and everything else is checked all the same.</summary>
public sealed class SlowTextTests : IDisposable
{
    private const string Narrative = "虚构的慢段落。\n\n主要原因是压减。。\n\n另一个慢段落。\n";

    private readonly ExampleInput _input = new();

    [Fact]
    public void A_slow_passage_is_told_of_with_its_line()
    {
        _input.Write("explanation.md", Narrative);
        Run(new SlowCheck(), new DoubledMarks()).Where(f => f.Id == "slow").Select(f => f.Place.Line).ShouldBe([1, 5]);
    }

    [Fact]
    public void The_check_that_met_it_looks_at_the_passages_behind_it()
    {
        _input.Write("explanation.md", Narrative);
        var slow = new SlowCheck();
        Run(slow);
        slow.Looked.ShouldContain("主要原因是压减。。");
    }

    [Fact]
    public void The_checks_behind_it_go_on()
    {
        _input.Write("explanation.md", Narrative);
        Run(new SlowCheck(), new DoubledMarks()).ShouldContain(f => f.Id == "doubled-mark" && f.Place.Line == 3);
    }

    [Fact]
    public void A_slow_text_of_a_table_is_told_of_once()
    {
        _input.Write("tables/t03.yaml", "合计: {总计: 40.00}\n明细:\n  - {项目: 机房用电, 总计: 15.00, 用途: 慢的用途}\n  - {项目: 系统维护, 总计: 25.00, 用途: 维护}\n");
        var finding = Run(new SlowCells(), new DoubledMarks()).Single(f => f.Id == "slow-cell");
        finding.Place.File.ShouldEndWith("t03.yaml");
        finding.Place.Line.ShouldBe(3);
    }

    [Fact]
    public void Where_it_cannot_be_told_which_text_it_was_the_check_says_that_it_did_not_look()
    {
        Run(new SlowAnywhere(), new DoubledMarks()).Single(f => f.Id == "slow-anywhere").Message.ShouldContain("没有核对");
    }

    public void Dispose() => _input.Dispose();

    private static RegexMatchTimeoutException Timeout() => new("慢", "(a+)+", TimeSpan.FromSeconds(1));

    private List<Finding> Run(params IReadOnlyList<ICheck> checks)
    {
        var findings = new FindingList();
        var reader = new InputReader(_input.Folder);
        var budget = reader.Read(reader.List(null, null, findings).MaxBy(p => p.Key.Year)!, findings).ShouldNotBeNull();
        return [.. CheckCatalogue.Run(new CheckContext(budget, OtherDocuments.None), checks).Select(r => r.ToFinding()).OfType<Finding>()];
    }

    private sealed class SlowCheck : DocumentCheck
    {
        public List<string> Looked { get; } = [];

        public override string Id => "slow";

        public override string Title => "慢的核对";

        public override string Nothing => "";

        protected override void Examine(CheckContext context, Examination examination)
        {
            foreach (var passage in context.Passages)
            {
                Looked.Add(passage.Text);
                if (PlainPassages.Of(context, passage).Text.Contains('慢')) throw Timeout();
            }
        }
    }

    private sealed class SlowCells : DocumentCheck
    {
        public override string Id => "slow-cell";

        public override string Title => "慢的核对";

        public override string Nothing => "";

        protected override void Examine(CheckContext context, Examination examination)
        {
            foreach (var (text, _, _) in TextCells.Of(context))
            {
                if (text.Contains('慢')) throw Timeout();
            }
        }
    }

    private sealed class SlowAnywhere : DocumentCheck
    {
        public override string Id => "slow-anywhere";

        public override string Title => "慢的核对";

        public override string Nothing => "";

        protected override void Examine(CheckContext context, Examination examination) => throw Timeout();
    }
}
