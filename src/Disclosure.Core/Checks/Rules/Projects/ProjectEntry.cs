using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>A project of a list; the rows that carry its name, where it has several.</summary>
/// <param name="Name">Its name as it is compared.</param>
/// <param name="Rows">Its rows, in order.</param>
internal sealed record ProjectEntry(string Name, IReadOnlyList<MeantRow> Rows)
{
    private const int ShortestPart = 4;
    private const int LongestName = 100;

    /// <summary>The unit of the first of its amounts; blank when it has none.</summary>
    public string Unit { get; } = Rows.FirstOrDefault(r => r.Find(Meaning.ProjectBudget) is not null) is { } row ? row.Locate(Meaning.ProjectBudget).AmountUnit : "";

    /// <summary>What it is given, in that unit; null when a row has no number, or one that is no amount.</summary>
    public decimal? Amount { get; } = AmountOf(Rows);

    /// <summary>Its name as printed.</summary>
    public string Printed => Rows[0].Find(Meaning.Project)!.Text;

    /// <summary>Its budget in a message: where it stands and how much it is.</summary>
    public Saying Said =>
        Saying.Join(" 加", Rows.Select(r => (Saying)$"{r.AmountOf(Meaning.ProjectBudget)}"));

    /// <summary>The projects of which it may be a part that carries their name: 后勤服务支出 of 后勤服务支出（物业费）.</summary>
    public IEnumerable<string> Wholes => Name.Length > LongestName ? [] :
        Enumerable.Range(1, Name.Length - 1).Where(i => Name[i] is '(' or '-' or '—' or ':' or '_').Select(i => Name[..i]);

    private static decimal? AmountOf(IReadOnlyList<MeantRow> rows)
    {
        if (!rows.All(r => r.Find(Meaning.ProjectBudget)?.Number is not null)) return null;
        var cells = rows.Select(r => r.Locate(Meaning.ProjectBudget)).ToList();
        var unit = cells[0].AmountUnit;
        if (cells.TrueForAll(c => c.AmountUnit == unit)) return cells.Sum(c => c.Cell!.Number);
        return cells.Sum(c => MoneyUnit.InYuan(c.Cell!.Number!.Value, c.AmountUnit)) / (MoneyUnit.YuanOf(unit) ?? 1);
    }

    /// <summary>Whether a name is told from another by what is added to it, so that the two are not strange to each other.</summary>
    public static bool Carries(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        return shorter.Length > 1 && (shorter.Length >= ShortestPart
            ? longer.Contains(shorter, StringComparison.Ordinal)
            : longer.StartsWith(shorter, StringComparison.Ordinal));
    }
}
