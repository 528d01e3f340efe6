namespace Disclosure.Input.Keys;

/// <summary>What is said of one document, <c>disclosure.yaml</c>.</summary>
internal static class DisclosureKeys
{
    // Each is one warning or one figure that somebody gave a reason for.
    private const int MostStatements = 1_000;

    public static readonly InputKey<EditionNameValue> Edition = Declare.Required("版式", "用 editions 下的哪一套", new EditionNameValue());
    public static readonly InputKey<YearValue> ClassificationYear = Declare.Of("科目年度", "用哪一年的科目。不写就用文件夹的年度", new YearValue());
    public static readonly InputKey<TextValue> AmountUnit = Declare.Text("金额单位", "各表的金额单位，和版式的不同时写，如 万元。表里另写的不变");
    public static readonly InputKey<NamesValue> TableUnits = Declare.Of(
        "表的金额单位", "个别表的金额单位，和版式的不同时写，表号: 单位", new NamesValue(TableUnit("")));
    public static readonly InputKey<TextValue> UnitName = Declare.Text("名称", "那一年单位叫什么。和现在一样的不写");
    public static readonly InputKey<TextValue> UnitShortName = Declare.Text("简称", "那一年的简称。和现在一样的不写");
    public static readonly InputKey<TextValue> Title = Declare.Text("标题", "不写就用版式里的标题");
    public static readonly InputKey<FormedValue> Approved = Declare.Of("批复日期", "预算批复的日期，年-月-日", new FormedValue(CorrectionKeys.Day, MayBeBlank: true));
    public static readonly InputKey<FormedValue> Published = Declare.Of("公开日期", "公开的日期，年-月-日", new FormedValue(CorrectionKeys.Day, MayBeBlank: true));
    public static readonly InputKey<TextValue> Source = Declare.Text("来源", "信息来源");
    public static readonly InputKey<TextValue> Author = Declare.Text("作者", "谁编写");
    public static readonly InputKey<TextValue> Keywords = Declare.Text("关键词", "几个词");
    public static readonly InputKey<TextValue> Summary = Declare.Text("摘要", "一句话");
    public static readonly InputKey<ListValue> Acknowledgements = Declare.List(
        "确认", "已经看过、让它留着的警告", new MapValue(AcknowledgementKeys.All), MostStatements);
    public static readonly InputKey<ListValue> Corrections = Declare.List(
        "更正", "公开以后更正过的格", new MapValue(CorrectionKeys.All), MostStatements);

    /// <summary>The unit of the amounts of a table, by its number.</summary>
    public static InputKey<TextValue> TableUnit(string table) => Declare.RequiredText(table, "这张表的金额单位");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(
        Edition, ClassificationYear, AmountUnit, TableUnits, UnitName, UnitShortName, Title, Approved, Published, Source, Author, Keywords, Summary, Acknowledgements, Corrections);
}

/// <summary>A warning that a unit lets stand, an item of 确认.</summary>
internal static class AcknowledgementKeys
{
    public static readonly InputKey<CheckNameValue> Check = Declare.Required("检查", "警告的编号", new CheckNameValue());
    public static readonly InputKey<TextValue> Where = Declare.RequiredText("位置", "警告说到的单元格的地址，或者那段文字里的几个字");
    public static readonly InputKey<TextValue> Reason = Declare.RequiredText("理由", "单位自己的原因");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Check, Where, Reason);
}

/// <summary>A cell that was corrected after the publication, an item of 更正.</summary>
internal static class CorrectionKeys
{
    /// <summary>What an editor sees of a day.</summary>
    public const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static readonly InputKey<FormedValue> Date = Declare.Required("日期", "更正的日期，年-月-日", new FormedValue(Day, MayBeBlank: false));
    public static readonly InputKey<TextValue> Where = Declare.RequiredText("位置", "更正的那一格的地址");
    public static readonly InputKey<TextValue> Before = Declare.Text("原为", "原来公开的内容。原来空着就不写");
    public static readonly InputKey<TextValue> After = Declare.Text("更正为", "更正以后的内容，和表里一样。改成空白就不写");
    public static readonly InputKey<TextValue> Reason = Declare.RequiredText("原因", "为什么更正。会公开");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Date, Where, Before, After, Reason);
}
