using Disclosure.Core.Editions;

namespace Disclosure.Input.Keys;

/// <summary>A column of a grid, an item of 栏, when it has options.</summary>
internal static class ColumnKeys
{
    /// <summary>What the list holds; columns have columns.</summary>
    public static readonly SharedValue Shared = new("column", () => Declare.NameWith(All!));

    public static readonly InputKey<TextValue> Label = Declare.Text("印", "印出的样子，和栏名不同时写");
    public static readonly InputKey<WordsValue<ColumnType>> Type = Declare.Words("类型", "这一栏填什么，不写是金额", ColumnTypeWords.All);
    public static readonly InputKey<TextValue> Classification = Declare.Of("分类", "编码、科目栏用哪一套科目（记录里要写）", new TextValue());
    public static readonly InputKey<NumbersValue> Ordinals = Declare.Of("栏次", "印出的栏号", new NumbersValue(FormBounds.Ordinals));
    public static readonly InputKey<ListValue> Divisions = Declare.List("分栏", "编码栏下面的小栏，栏次要一样多", new TextValue(), FormBounds.Columns);
    public static readonly InputKey<ListValue> Children = Declare.List("子栏", "这是一组栏的总表头，下面再列栏", Shared, FormBounds.Columns);
    public static readonly InputKey<FlagValue> IsPrintedOnly = Declare.Flag("只印", "是：这个总表头只印出来，栏名和地址里没有它");
    public static readonly InputKey<FlagValue> IsRowHeader = Declare.Flag("行头", "是：这一栏说明这一行是什么，也是地址里的行名");
    public static readonly InputKey<WordsValue<Meaning>> Meaning = Declare.Words("含义", "里面的内容是什么，核对时用", MeaningNames.All);
    public static readonly InputKey<TextValue> AmountUnit = Declare.Text("金额单位", "这一栏的金额单位，和全表的不同时写");
    public static readonly InputKey<TextValue> Earlier = Declare.Of("上年", "这一栏写的是上一年那张表里哪一栏的数；上年的公开在这里的，拿来核对", new TextValue());

    public static readonly InputKey<CountValue> FirstRow = Declare.Number("起", "行次栏从几数起，不写是 1", FormBounds.Ordinals);

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(
        Label, Type, Classification, Ordinals, Divisions, Children, IsPrintedOnly, IsRowHeader, Meaning, AmountUnit, Earlier, FirstRow);
}
