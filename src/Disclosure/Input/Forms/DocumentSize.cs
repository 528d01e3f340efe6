using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Input.Forms;

/// <summary>
/// Counts the cells of a document before they are made: a few bytes of a file (a row, a sheet, a repeated section) can ask for
/// thousands of them.
/// </summary>
internal sealed class DocumentSize(DocumentKind kind, FindingList findings)
{
    /// <summary>How many cells the tables of a document may have together, blank ones too. A real one has some thousands.</summary>
    public const int Most = 250_000;

    private long _cells;

    /// <summary>Whether more was asked for than is allowed, so that what follows is not read.</summary>
    public bool IsExceeded => _cells > Most;

    /// <summary>Whether so many more are still few enough; the first that are too many are a finding.</summary>
    public bool Allows(long cells, Place place)
    {
        var was = _cells;
        _cells += cells;
        if (!IsExceeded) return true;
        if (was <= Most)
        {
            findings.Error("too-large", place, FormattableString.Invariant(
                $"读到这里，这份{kind.Word()}的表已经有 {_cells:N0} 格（连同空格），最多 {Most:N0} 格；请检查是否放错了文件，或重复了内容。"));
        }
        return false;
    }
}
