using Disclosure.Core.Findings;
using Disclosure.Core.Formulas;
using Disclosure.Reading.Files;

namespace Disclosure.Reading.Forms;

/// <summary>Reads an address with gaps where a form wants one and nothing else.</summary>
internal static class PatternReader
{
    /// <summary>The pattern; null with a finding when the text is none.</summary>
    public static CellPattern? Read(string text, Place place, FindingList findings)
    {
        if (EquationLength.IsTooLong(text, place, findings)) return null;
        var terms = FormulaParser.ParseSum(text, out var fault);
        if (terms is [{ First: Factor.One { Pattern: var pattern }, Rest.Count: 0 }]) return pattern;
        findings.Error("bad-equation", place, $"地址{Quoted.Of(text)}读不懂：{(fault.Length > 0 ? fault : "应当只有一个地址。")}");
        return null;
    }
}
