using System.Diagnostics;
using System.Runtime.CompilerServices;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Addressing;

/// <summary>
/// Which cells the tables of an edition can have. An address with gaps that finds nothing may be one of a table that a unit left
/// blank; one that no form allows is a slip.
/// </summary>
public sealed class FormAddresses(IEnumerable<TableForm> tables)
{
    private readonly FormStep _root = FormTree.Of(tables);

    /// <summary>What is wrong with an address that should name amounts, a clause in Chinese; blank when nothing is.</summary>
    public string FaultOf(CellPattern pattern)
    {
        var search = new AddressSearch(pattern);
        search.From(_root, 0);
        return search.Fault();
    }

    private sealed class AddressSearch(CellPattern pattern)
    {
        private readonly List<string> _expected = [];
        private readonly HashSet<(FormStep Above, int At)> _seen = new(SameStep.Instance);
        private int _reached = -1;
        private bool _isCell;
        private string _filter = "";
        private ColumnType? _other;
        private bool _isFound;

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
            var fitting = above.Next.FindAll(s => wanted.IsVariable || wanted.Text == "*" || s.Fits(wanted.Text));
            if (fitting.Count == 0) Expect(above, at);
            foreach (var step in fitting.Where(s => HasFilters(s, wanted)))
            {
                From(step, at + 1);
                if (step.Kind == FormStepKind.Names) From(FormTree.Above(step), at + 1);
            }
        }

        public string Fault()
        {
            if (_isFound) return "";
            if (_filter.Length > 0) return _filter;
            if (_other is { } type) return $"指的是{NameOf(type)}，这里应当是金额";
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
            _isFound |= step.Holds == ColumnType.Amount;
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

        private bool HasFilters(FormStep step, PatternStep wanted)
        {
            foreach (var filter in wanted.Filters)
            {
                if (step.Grid is not { } grid)
                {
                    _filter = $"里的「{wanted.Text}」不是表里的行，后面不能有「[{filter.Column}={filter.Value}]」";
                    return false;
                }
                var columns = PatternMatch.RowProperties.Concat(grid.Leaves.Select(l => l.Name)).ToList();
                if (columns.Contains(filter.Column)) continue;
                _filter = $"里的「[{filter.Column}={filter.Value}]」没有这一栏{NearestName.Hint(filter.Column, columns)}";
                return false;
            }
            return true;
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
            ColumnType.Amount or ColumnType.Text or ColumnType.Code or ColumnType.Name => "文字",
            _ => throw new UnreachableException($"no such type: {type}"),
        };
    }
}
