using Disclosure.Core.Findings;

namespace Disclosure.Tests.Reports;

/// <summary>Findings as a check might have made them.</summary>
internal static class Found
{
    /// <summary>Two files, both severities, with and without a line; one finding twice on different lines.</summary>
    public static IReadOnlyList<Finding> Several { get; } =
    [
        Finding.Error("missing-file", Place.Whole("input/units/甲 乙/unit.yaml"), "缺少这个文件。"),
        Finding.Warning("identity", new Place("input/units/x/t01.yaml", 3, 7), "左边是 1.00，右边是 2.00，相差 1.00。"),
        Finding.Error("bad-number", new Place("input/units/x/t01.yaml", 5, 1), "「数」的「\"<a>\"」不是数字。"),
        Finding.Error("bad-number", new Place("input/units/x/t01.yaml", 9, 1), "「数」的「\"<a>\"」不是数字。"),
    ];
}
