using System.Diagnostics;
using System.Runtime.CompilerServices;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Addressing;

/// <summary>One search for what an address names among the forms of tables: how far it gets, and what is wrong there.</summary>
/// <param name="pattern">The address.</param>
/// <param name="use">What it should name.</param>
/// <param name="classifications">The classification by its name in the tables; null where its file cannot be had.</param>
internal sealed class AddressSearch(CellPattern pattern, AddressUse use, Func<string, Classification?> classifications)
{
    private readonly List<string> _expected = [];
    private readonly HashSet<(FormStep Above, int At)> _seen = new(SameStep.Instance);
    private int _reached = -1;
    private bool _isCell;
    private string _filter = "";
    private ColumnType? _other;
    private bool _isFound;

    /// <summary>Goes on with the step at a position, below another.</summary>
    public void From(FormStep above, int at)
    {
        if (_isFound) return;
        if (at == pattern.Steps.Length)
        {
            End(above);
            return;
        }
        var wanted = pattern.Steps[at];
        if (wanted is { IsVariable: false, Text: "**" })
        {
            // Several of them reach the same place in many ways.
            if (!_seen.Add((above, at))) return;
            From(above, at + 1);
            foreach (var step in above.Next) From(step, at);
            return;
        }
        Into(above, at, wanted);
    }

    private void Into(FormStep above, int at, PatternStep wanted)
    {
        var filters = new StepFilters(wanted, classifications);
        var fitting = above.Next.FindAll(s => wanted.IsVariable || wanted.Text == "*" || s.Fits(wanted.Text));
        if (fitting.Count == 0) Expect(above, at);
        var filtered = fitting.FindAll(filters.Allow);
        if (filtered.Count == 0 && fitting.Count > 0) _filter = filters.Fault;
        foreach (var step in filtered)
        {
            From(step, at + 1);
            if (step.Kind == FormStepKind.Names) From(FormTree.Above(step), at + 1);
        }
    }

    /// <summary>What is wrong with the address, a clause in Chinese; blank when nothing is.</summary>
    public string Fault()
    {
        if (_isFound) return "";
        if (_filter.Length > 0) return _filter;
        if (_other is { } type) return $"指的是{NameOf(type)}，这里应当是{(use == AddressUse.Amount ? "金额" : "数")}";
        if (_reached >= pattern.Steps.Length)
            return $"还没有指到一格，后面还要写：{string.Join("、", _expected.Distinct(StringComparer.Ordinal))}";
        if (_reached < 0) return "在版式里找不到";
        var found = pattern.Steps[_reached].Text;
        return _isCell
            ? $"到「{pattern.Steps[_reached - 1].Text}」已经是一格，后面不能再有「{found}」"
            : $"里的「{found}」在版式里找不到{NearestName.Hint(found, _expected)}";
    }

    private void End(FormStep step)
    {
        _isFound |= step.Holds is { } held && use switch
        {
            AddressUse.Amount => held == ColumnType.Amount,
            AddressUse.Number => held.HoldsNumber(),
            AddressUse.Cell => true,
            _ => throw new UnreachableException($"no such use: {use}"),
        };
        if (step.Holds is null) Expect(step, pattern.Steps.Length);
        else _other ??= step.Holds;
    }

    // What the farthest that an address got allows next.
    private void Expect(FormStep above, int at)
    {
        if (at < _reached) return;
        if (at > _reached) _expected.Clear();
        _reached = at;
        // An edition without tables has no first step either, and that is no cell.
        _isCell = at > 0 && above.Next.Count == 0;
        _expected.AddRange(above.Next.Where(s => s.Name.Length > 0).Select(s => s.Name));
    }

    private sealed class SameStep : IEqualityComparer<(FormStep Above, int At)>
    {
        public static readonly SameStep Instance = new();

        public bool Equals((FormStep Above, int At) one, (FormStep Above, int At) other) =>
            one.At == other.At && ReferenceEquals(one.Above, other.Above);

        public int GetHashCode((FormStep Above, int At) place) => HashCode.Combine(RuntimeHelpers.GetHashCode(place.Above), place.At);
    }

    private static string NameOf(ColumnType type) => type switch
    {
        ColumnType.Percent => "百分比",
        ColumnType.Quantity => "数量",
        ColumnType.Year => "年度",
        ColumnType.Subject => "科目",
        ColumnType.Amount or ColumnType.Text or ColumnType.Code or ColumnType.Name or ColumnType.RowNumber => "文字",
        _ => throw new UnreachableException($"no such type: {type}"),
    };
}
