namespace Disclosure.Core.Editions;

/// <summary>
/// What the texts and figures of a column or field mean, as far as a check must know: the form says it (含义), so that no
/// check knows a table by its number or a column by its name.
/// </summary>
public enum Meaning
{
    /// <summary>Nothing that a check asks for.</summary>
    None,

    /// <summary>项目: the name of a project.</summary>
    Project,

    /// <summary>项目预算: what the project of the same row or sheet is given this year.</summary>
    ProjectBudget,

    /// <summary>品目: the name of an item that is bought.</summary>
    Item,

    /// <summary>品目金额: what the item of the same row costs.</summary>
    ItemAmount,

    /// <summary>指标类别: a kind (一级 or 二级指标) that an indicator is filed under.</summary>
    IndicatorKind,

    /// <summary>指标: the name of a performance indicator.</summary>
    Indicator,

    /// <summary>指标值: what the indicator is to reach.</summary>
    IndicatorValue,

    /// <summary>往年值: what the indicator was in an earlier year.</summary>
    EarlierValue,

    /// <summary>项目属性: whether a project goes on from year to year.</summary>
    ProjectNature,

    /// <summary>起始年度: the first year of a project.</summary>
    StartYear,

    /// <summary>终止年度: the last year of a project.</summary>
    EndYear,

    /// <summary>测算依据: how the amount of the same row was worked out, in words.</summary>
    Basis,

    /// <summary>联系电话: the telephone of who answers for the document, or for a sheet's project.</summary>
    Telephone,
}
