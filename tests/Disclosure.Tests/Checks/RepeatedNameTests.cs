using System.Collections;
using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Checks;

/// <summary>Names that several rows of a grid share.</summary>
public sealed class RepeatedNameTests
{
    [Theory]
    [InlineData("其他支出", true)]
    [InlineData("教育支出", false)]
    [InlineData("住房支出", false)]
    public void A_name_is_repeated_when_two_rows_have_it(string name, bool isRepeated) =>
        RepeatedNames.Has(new Rows(["其他支出", "教育支出", "其他支出"]), name).ShouldBe(isRepeated);

    [Fact]
    public void Two_grids_are_told_apart()
    {
        RepeatedNames.Has(new Rows(["甲", "甲"]), "甲").ShouldBeTrue();
        RepeatedNames.Has(new Rows(["甲", "乙"]), "甲").ShouldBeFalse();
    }

    [Fact]
    public void The_rows_are_gone_through_once_however_many_of_them_are_named()
    {
        var rows = new Rows([.. Enumerable.Range(0, 100).Select(i => $"虚构科目{i}")]);
        for (var i = 0; i < rows.Count; i++) RepeatedNames.Has(rows, $"虚构科目{i}");
        rows.Looks.ShouldBe(100);
    }

    // Counts the rows that are looked at.
    private sealed class Rows(string[] names) : IReadOnlyList<GridRow>
    {
        public int Looks { get; private set; }

        public int Count => names.Length;

        public GridRow this[int index]
        {
            get
            {
                Looks++;
                return new GridRow([names[index]], [], default(Place)) { Kind = RowKind.Subject, Label = names[index] };
            }
        }

        public IEnumerator<GridRow> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
