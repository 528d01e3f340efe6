namespace Disclosure.Browser.Sites;

/// <summary>The made-up nine tables with figures of grids and of fields that were corrected after the publication.</summary>
internal static class CorrectedInput
{
    public const string Budget = "xugou-test/2030";

    /// <summary>Where the corrected figures stand, and what they are now.</summary>
    public static IReadOnlyList<(string Place, string Before, string After)> Corrections { get; } =
    [
        ("附表1/来源/自有资金/金额", "500000.00", "50000.00"),
        ("附表2/1001/人员", "60000.00", "600000.00"),
        ("附表8/热线 答复/资金/财政", "40000.00", "400000.00"),
        ("附表8/热线 答复/基本/起始年度", "2029", "2030"),
    ];

    /// <summary>Writes the input into a folder.</summary>
    /// <returns>The folder.</returns>
    public static string Make(string folder)
    {
        InputCopy.OfNine(folder);
        File.AppendAllLines(Path.Combine(folder, "units", Budget, "disclosure.yaml"), Corrections
            .Select(c => $"  - {{日期: 2030-03-02, 位置: {c.Place}, 原为: \"{c.Before}\", 更正为: \"{c.After}\", 原因: 录入有误}}").Prepend("更正:"));
        return folder;
    }
}
