namespace Disclosure.Input.Keys;

/// <summary>A section that is a grid of rows and columns.</summary>
internal static class GridKeys
{
    public static readonly InputKey<ListValue> Rows = Declare.List(
        "行", "按印出的先后：固定行、「科目: 分类」、「明细: 自填」", RowKeys.Item, FormBounds.Lines);
    public static readonly InputKey<ListValue> Columns = Declare.RequiredList("栏", "从左到右", ColumnKeys.Shared, FormBounds.Columns);
    public static readonly InputKey<ListValue> Equations = Declare.List("等式", "一行之内各栏的关系", EquationKeys.Item, FormBounds.GridEquations);
    public static readonly InputKey<ListValue> Grouping = Declare.List("分组", "要合并的栏；都要写「行头: 是」", new TextValue(), FormBounds.Columns);

    public static readonly InputKey<TextValue> OrdinalsLabel = Declare.Text("栏次行", "印在栏次一行最左边的字，如 栏次。不写是不印");

    public static readonly InputKey<FlagValue> IsSingleRow = Declare.Flag("单行", "是：只有一行，没有行名。不写「行」");

    /// <summary>How it is declared.</summary>
    public static readonly SectionKindKeys Kind = new(new InputMapping(Rows, IsSingleRow, Columns, OrdinalsLabel, Equations, Grouping));
}

/// <summary>An identity within the rows of a grid, an item of 等式, when it has options.</summary>
internal static class EquationKeys
{
    public static readonly InputKey<TextValue> Formula = Declare.RequiredFormula("式", "甲 = 乙 + 丙 - 丁，也可以有 × ÷ 和括号，两边各空一格");
    public static readonly InputKey<FlagValue> IsPrinted = Declare.Flag("印", "否：正式表样的栏次里没有印");

    public static readonly InputKey<TextValue> ZeroBase = Declare.Of("零底", IdentityKeys.OfZeroBase, new TextValue());

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Formula, IsPrinted, ZeroBase);

    /// <summary>What the list holds: the formula, or options.</summary>
    public static readonly InputValue Item = new EitherValue(new TextValue(MostCharacters: FormBounds.Equation), new MapValue(All));
}
