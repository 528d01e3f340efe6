using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>Says formulas in words: 表十三“后勤服务支出”项目采购里各行的金额之和.</summary>
/// <param name="documents">The document whose cells they name, and the others of its unit.</param>
/// <param name="variables">What the variables of a formula stand for.</param>
internal sealed class FormulaWords(DocumentCells documents, Bindings variables)
{
    // A sum of dozens is said by its first terms.
    private const int MostTerms = 3;

    /// <summary>The words for a formula that is written so.</summary>
    public EquationWords Of(Formula formula, Func<string> written) => new(written, () => Of(formula.Left), () => Of(formula.Right));

    /// <summary>When a formula with a condition is looked at.</summary>
    public Saying When(Formula condition) =>
        $"只在{Of(condition.Left)}{(condition.IsAtMost ? "不超过" : "等于")}{Of(condition.Right)}的时候核对。";

    private Saying Of(IReadOnlyList<Term> terms)
    {
        if (terms.Count <= MostTerms + 1 || terms.Any(t => t.Sign < 0))
        {
            return Saying.Join("", terms.Select((t, i) => (Saying)$"{(t.Sign < 0 ? "减去" : i > 0 ? "加" : "")}{Of(t)}"));
        }
        return $"{Saying.Join("、", terms.Take(MostTerms).Select(Of))}等 {terms.Count} 项之和";
    }

    private Saying Of(Term term) =>
        Saying.Join("", term.Rest.Select(r => (Saying)$"{(r.Divides ? "除以" : "乘以")}{Of(r.Factor)}").Prepend(Of(term.First)));

    private Saying Of(Factor factor) => factor switch
    {
        Factor.Constant constant => $"{constant.Value}",
        InnerSum group => $"（{Of(group.Terms)}）",
        Factor.One { Pattern: var pattern } => Find(pattern) is [var cell] ? (Saying)$"{cell}" : $"{NameOf(pattern)}",
        Factor.CellSum { Pattern: var pattern } => $"{NameOf(pattern)}之和{(Find(pattern).Count == 0 ? "（表里没有这样的行）" : "")}",
        _ => throw new UnreachableException($"no such factor: {factor}"),
    };

    private (string, PlaceName) NameOf(CellPattern pattern) => (PatternWords.Of(variables.In(pattern.Text)), documents.Of(pattern) is var (book, rest, other)
        ? PatternName.Of(book.Budget, rest, variables, other)
        : new PlaceName(pattern.Text, "", "", ""));

    private List<LocatedCell> Find(CellPattern pattern)
    {
        var found = new List<LocatedCell>();
        documents.Find(pattern, variables, found);
        return found;
    }
}
