namespace Disclosure.Keys;

/// <summary>A section that is a grid of rows and columns.</summary>
internal static class GridKeys
{
    public static readonly Key<Value.List> Rows = Key.RequiredList(
        "行", "按印出的先后：固定行、「科目: 分类」、「明细: 自填」", RowKeys.Item, FormBounds.Lines);
    public static readonly Key<Value.List> Columns = Key.RequiredList("栏", "从左到右", ColumnKeys.Shared, FormBounds.Columns);
    public static readonly Key<Value.List> Equations = Key.List("等式", "一行之内各栏的关系", EquationKeys.Item, FormBounds.RowEquations);
    public static readonly Key<Value.List> Grouping = Key.List("分组", "要合并的栏；都要写「行头: 是」", new Value.Text(), FormBounds.Columns);

    /// <summary>How it is declared.</summary>
    public static readonly SectionKindKeys Kind = new(new Mapping(Rows, Columns, Equations, Grouping));
}

/// <summary>An identity within the rows of a grid, an item of 等式, when it has options.</summary>
internal static class EquationKeys
{
    public static readonly Key<Value.Text> Formula = Key.RequiredFormula("式", "甲 = 乙 + 丙 - 丁，符号两边各空一格");
    public static readonly Key<Value.Flag> IsPrinted = Key.Flag("印", "否：正式表样的栏次里没有印");

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Formula, IsPrinted);

    /// <summary>What the list holds: the formula, or options.</summary>
    public static readonly Value Item = new Value.Either(new Value.Text(MostCharacters: FormBounds.Equation), new Value.Map(All));
}
