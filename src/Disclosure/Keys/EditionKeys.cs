namespace Disclosure.Keys;

/// <summary>An edition, <c>edition.yaml</c>.</summary>
internal static class EditionKeys
{
    public static readonly Key<Value.Text> Name = Key.RequiredText("名称", "这套版式叫什么");
    public static readonly Key<Value.Text> Title = Key.RequiredText("标题", "一份公开的标题。可用占位 {单位}、{年度}、{上年}、{前年}");
    public static readonly Key<Value.Text> Document = Key.Text(
        "文种", "一份公开叫什么，如 部门预算、部门决算，页面上照写。不写就叫预算或决算");
    public static readonly Key<Value.Text> AmountUnit = Key.RequiredText("金额单位", "各表的金额单位。表里可以另写");
    public static readonly Key<Value.Names> Classifications = Key.Of(
        "分类", "表里用的科目名称: 科目文件的名称", new Value.Names(Classification("")));
    public static readonly Key<Value.List> Parts = Key.RequiredList(
        "部分", "公开的几个部分，按正式的先后", new Value.Named(new Value.Map(PartKeys.All)), FormBounds.Parts);
    public static readonly Key<Value.List> Overview = Key.List(
        "一览", "首页写哪些总数和构成", new Value.Map(OverviewKeys.All), FormBounds.Shown);
    public static readonly Key<Value.List> Compared = Key.List(
        "对比", "哪些数逐年对比", new Value.Map(ComparisonKeys.All), FormBounds.Shown);
    public static readonly Key<Value.List> Charts = Key.List("图示", "首页画哪些图", ChartKeys.Item, FormBounds.Shown);
    public static readonly Key<Value.List> Counts = Key.List(
        "计数", "文字里的个数，和数它的单元格的地址，可以用 * 代表每一行",
        new Value.Named(new Value.Text(MostCharacters: FormBounds.Equation)), FormBounds.Shown);
    public static readonly Key<Value.List> Identities = Key.List(
        "勾稽", "数与数之间应当成立的关系", new Value.Named(IdentityKeys.Item), FormBounds.Identities);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(
        Name, Title, Document, AmountUnit, Classifications, Parts, Overview, Compared, Charts, Counts, Identities);

    /// <summary>The file of a classification, under the name that the tables call it by.</summary>
    public static Key<Value.Text> Classification(string name) => Key.RequiredText(name, "");
}
