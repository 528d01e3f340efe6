using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Citing;

/// <summary>Why a figure of the narrative is left as it is, as a clause in Chinese.</summary>
internal static class CitingWords
{
    private const int MostNamed = 4;

    /// <summary>No cell has the value.</summary>
    public const string NoCell = "没有一格是这个数";

    /// <summary>So many have it that it tells none of them.</summary>
    public const string TooMany = "是这个数的格太多，分不出是哪一格";

    /// <summary>It is by how much something changed.</summary>
    public const string Change = "是增减的数，不是表里的一格";

    /// <summary>It is a rate.</summary>
    public const string Rate = "是比例，不是表里的一格";

    /// <summary>It is only about so much.</summary>
    public const string About = "是个约数";

    /// <summary>It is what a rule sets, or so much for each.</summary>
    public const string Limit = "是界限、标准或者单价，不是预算里的数";

    /// <summary>It stands in a table of the narrative.</summary>
    public const string Row = "在正文的表里，没有一句话说它是什么";

    /// <summary>It is not one number in digits with its unit behind it.</summary>
    public const string Shape = "不是后面直接写着单位的一个数";

    /// <summary>Nothing can be put there.</summary>
    public const string Markup = "在链接、着重号或者转义的字里，不能加引用";

    /// <summary>With it the checks would find something that they do not find now.</summary>
    public const string Faulty = "加上引用，核对会有新的问题";

    /// <summary>All cells with the value are of other years.</summary>
    public static string OtherYear(int year, IReadOnlyList<CellNames> cells) => $"年度对不上：文字说的是 {year} 年，是这个数的有 {List(cells)}";

    /// <summary>All are of the other kind of number.</summary>
    public static string OtherKind(bool isSpending, IReadOnlyList<CellNames> cells) =>
        $"口径对不上：文字说的是{(isSpending ? DocumentKind.FinalAccounts : DocumentKind.AnnualBudget).Word()[^2..]}数，是这个数的有 {List(cells)}";

    /// <summary>None goes by the name that the sentence says.</summary>
    public static string OtherSubject(IReadOnlyList<CellNames> cells) => $"科目对不上：是这个数的有 {List(cells)}";

    /// <summary>Several fit.</summary>
    public static string Several(IReadOnlyList<CellNames> cells) => $"有 {cells.Count} 格都是这个数：{List(cells)}";

    private static string List(IReadOnlyList<CellNames> cells) =>
        string.Join("、", cells.Take(MostNamed).Select(c => c.Cell.ShortAddress)) + (cells.Count > MostNamed ? $"等 {cells.Count} 格" : "");
}
