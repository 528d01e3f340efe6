using System.Text.RegularExpressions;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// The cells of the tables by what they are called, the printed name of their row or of a head above them: a figure that names its
/// subject comes from a cell of that name, not from any cell with the same value.
/// </summary>
internal sealed partial class SubjectAmounts
{
    private const int ShortestName = 2;

    private readonly Dictionary<string, List<LocatedCell>> _cells = new(StringComparer.Ordinal);

    private SubjectAmounts(CheckContext context)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in context.Cells.Where(c => c.Cell is null || c.Cell.Number is not null))
        {
            if (cell.Row is { } row) Add(names, row.Label, cell);
            foreach (var head in cell.Leaf?.Path ?? []) Add(names, head, cell);
            if (cell.Field is { } field) Add(names, field.Label, cell);
        }
    }

    /// <summary>The cells of a budget by name, worked out once.</summary>
    public static SubjectAmounts Of(CheckContext context) => context.Once(static c => new SubjectAmounts(c));

    /// <summary>The cells of a name; none when the tables do not know it.</summary>
    public IReadOnlyList<LocatedCell> Find(string name) =>
        NameOf(name) is { Length: >= ShortestName } own && _cells.TryGetValue(own, out var cells) ? cells : [];

    private void Add(Dictionary<string, string> names, string label, LocatedCell cell)
    {
        if (!names.TryGetValue(label, out var name)) names[label] = name = NameOf(AmountName.Of(PlainText.Name(label)));
        if (name.Length < ShortestName) return;
        if (!_cells.TryGetValue(name, out var cells)) _cells[name] = cells = [];
        cells.Add(cell);
    }

    // 住房保障支出（类）住房改革支出（款）购房补贴（项） is the last of the three.
    private static string NameOf(string name) => AmountName.Of(Levels().Split(Last().Replace(name, ""))[^1]);

    [GeneratedRegex(@"\([类款项]\)$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Last();

    [GeneratedRegex(@"\([类款项]\)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Levels();
}
