namespace Disclosure.Input.Keys;

/// <summary>Where the figures stand that the portal sets beside those of other units, 门户. What each means is the same in every edition.</summary>
internal static class PortalKeys
{
    public static readonly InputKey<TextValue> Income = Declare.Formula("收入总计", "全部收入，包括上年结转");
    public static readonly InputKey<TextValue> Spending = Declare.Formula("支出总计", "全部支出，包括结转下年");
    public static readonly InputKey<TextValue> Basic = Declare.Formula("基本支出", "全部基本支出，不论资金从哪里来");
    public static readonly InputKey<TextValue> Projects = Declare.Formula("项目支出", "全部项目支出，不论资金从哪里来");
    public static readonly InputKey<TextValue> ThreePublic = Declare.Formula("三公经费", "“三公”经费的合计");
    public static readonly InputKey<TextValue> Functions = Declare.Formula("功能分类", "本年支出按功能分类，各类的地址，可以用 *");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Income, Spending, Basic, Projects, ThreePublic, Functions);
}
