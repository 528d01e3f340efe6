namespace Disclosure.Core.Editions;

/// <summary>The names of meanings in an edition (含义).</summary>
public static class MeaningNames
{
    /// <summary>The meanings by name, in the order in which people are told of them.</summary>
    public static IReadOnlyDictionary<string, Meaning> All { get; } = new Dictionary<string, Meaning>(StringComparer.Ordinal)
    {
        ["项目"] = Meaning.Project,
        ["项目预算"] = Meaning.ProjectBudget,
        ["品目"] = Meaning.Item,
        ["品目金额"] = Meaning.ItemAmount,
        ["指标类别"] = Meaning.IndicatorKind,
        ["指标"] = Meaning.Indicator,
        ["指标值"] = Meaning.IndicatorValue,
        ["往年值"] = Meaning.EarlierValue,
        ["项目属性"] = Meaning.ProjectNature,
        ["起始年度"] = Meaning.StartYear,
        ["终止年度"] = Meaning.EndYear,
        ["测算依据"] = Meaning.Basis,
        ["联系电话"] = Meaning.Telephone,
    };
}
