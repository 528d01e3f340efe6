using Disclosure.Core.Findings;

namespace Disclosure.Input.Keys;

/// <summary>An edition, <c>edition.yaml</c>.</summary>
internal static class EditionKeys
{
    public static readonly InputKey<EditionNameValue> Basis = Declare.Of(
        "基于", "另一套版式的文件夹名：这里没有写的键、没有放的表，都用它的", new EditionNameValue());
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "这套版式叫什么");
    public static readonly InputKey<TextValue> Title = Declare.RequiredText("标题", "一份公开的标题。可用占位 {单位}、{年度}、{上年}、{前年}");
    public static readonly InputKey<TextValue> Document = Declare.Text("文种", "一份公开叫什么，如 部门预算、部门决算，页面上照写。不写就叫预算或决算");
    public static readonly InputKey<FlagValue> IncludesUnits = Declare.Flag("含所属单位", "是：部门的这一份里，已经有所属各单位的数。门户合计时所属单位不再加一次");
    public static readonly InputKey<TextValue> AmountUnit = Declare.RequiredText("金额单位", "各表的金额单位。表里可以另写");
    public static readonly InputKey<NamesValue> Classifications = Declare.Of(
        "分类", "表里用的科目名称: 科目文件的名称", new NamesValue(Classification("")));
    public static readonly InputKey<ListValue> Parts = Declare.RequiredList(
        "部分", "公开的几个部分，按正式的先后", new NamedValue(new MapValue(PartKeys.All)), FormBounds.Parts);
    public static readonly InputKey<ListValue> Overview = Declare.List(
        "一览", "首页写哪些总数和构成", new MapValue(OverviewKeys.All), FormBounds.Shown);
    public static readonly InputKey<ListValue> Compared = Declare.List(
        "对比", "哪些数逐年对比", new MapValue(ComparisonKeys.All), FormBounds.Shown);
    public static readonly InputKey<MapValue> Portal = Declare.Of("门户", "门户上和别的单位放在一起的数", new MapValue(PortalKeys.All));
    public static readonly InputKey<ListValue> Charts = Declare.List("图示", "首页画哪些图", ChartKeys.Item, FormBounds.Shown);
    public static readonly InputKey<ListValue> Counts = Declare.List(
        "计数", "文字里的个数，和数它的单元格的地址，可以用 * 代表每一行",
        new NamedValue(new TextValue(MostCharacters: FormBounds.Equation)), FormBounds.Shown);
    public static readonly InputKey<ListValue> Identities = Declare.List(
        "勾稽", "数与数之间应当成立的关系", new NamedValue(IdentityKeys.Item), FormBounds.Identities);

    public static readonly InputKey<NamesValue> Words = Declare.Of(
        "词语", "文字里的说法: 核对文字时当作哪一个词，如 上浮: 增加", new NamesValue(Word("")));

    public static readonly InputKey<ListValue> Unused = Declare.List(
        "不用", "基于的版式里不要的勾稽，写名称", new TextValue(), FormBounds.Identities);
    public static readonly InputKey<NamesValue> Placeholders = Declare.Of(
        "占位", "自己定的占位: 换成的字。名称写成 {名称}，这套版式里哪里都能用", new NamesValue(Placeholder("")));

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(
        Basis, Name, Title, Document, IncludesUnits, AmountUnit, Classifications, Placeholders, Parts, Overview, Portal, Compared, Charts, Counts, Identities, Unused, Words,
        MarginKeys.Left, MarginKeys.Right, MarginKeys.HasNumber);

    /// <summary>What is put in place of a word in braces.</summary>
    public static InputKey<TextValue> Placeholder(string name) => Declare.RequiredText(name, "");

    /// <summary>The known word that a word of 词语 stands for.</summary>
    public static InputKey<TextValue> Word(string name) => Declare.RequiredText(name, "");

    /// <summary>The file of a classification, under the name that the tables call it by.</summary>
    public static InputKey<TextValue> Classification(string name) => Declare.RequiredText(name, "");
}

/// <summary>A part of a document, an item of 部分.</summary>
internal static class PartKeys
{
    public static readonly InputKey<TextValue> Title = Declare.RequiredText("标题", "印出的标题");
    public static readonly InputKey<TextValue> ShortName = Declare.Text("短名", "导航用的短名");
    public static readonly InputKey<FlagValue> IsProse = Declare.Flag("正文", "是：这个部分是文字，取自同名的 .md 文件");
    public static readonly InputKey<ListValue> Tables = Declare.List("表", "这个部分是表，列出表的文件名，按先后", new TextValue(), FormBounds.Parts);
    public static readonly InputKey<ListValue> Topics = Declare.List("应有", "文字里必须说到的事，一个词一项", new TextValue(), FormBounds.Shown);
    public static readonly InputKey<FlagValue> MayLack = Declare.Flag("可无", "是：有的单位没有这个部分的文字，没有它的文件就没有这个部分");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Title, ShortName, IsProse, Tables, Topics, MayLack);
}

/// <summary>An identity that an edition states, an item of 勾稽, when it has options.</summary>
internal static class IdentityKeys
{
    /// <summary>What is said of the zero base, of identities in cells and in columns.</summary>
    public const string OfZeroBase = "除数是零时这一格写什么：空、— 这样的记号，或 100%";

    public static readonly InputKey<TextValue> Formula = Declare.RequiredFormula("式", "应当成立的式子：两边是地址，符号两边各空一格");
    public static readonly InputKey<TextValue> Condition = Declare.Formula("当", "只在这个式子成立时才核对");
    public static readonly InputKey<WordsValue<Severity>> Level = Declare.Words(
        "级", "不成立时按哪一种报，不写是错误",
        new Dictionary<string, Severity>(StringComparer.Ordinal) { ["错误"] = Severity.Error, ["警告"] = Severity.Warning });

    public static readonly InputKey<TextValue> ZeroBase = Declare.Of("零底", OfZeroBase, new TextValue());

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Formula, Condition, Level, ZeroBase);

    /// <summary>What stands under the name of an identity: the formula, or options.</summary>
    public static readonly InputValue Item = new EitherValue(new TextValue(MostCharacters: FormBounds.Equation), new MapValue(All));
}
