using Disclosure.Core.Findings;
using Disclosure.Keys;

namespace Disclosure.Reading.Forms;

/// <summary>Bounds the length of what is written as a formula.</summary>
internal static class EquationLength
{
    /// <summary>Whether it is too long; then that is a finding.</summary>
    public static bool IsTooLong(string text, Place place, FindingList findings)
    {
        if (text.Length <= FormBounds.Equation) return false;
        findings.Error("bad-equation", place, $"这里有 {text.Length} 个字，一个等式或地址最多 {FormBounds.Equation} 个字。");
        return true;
    }
}
