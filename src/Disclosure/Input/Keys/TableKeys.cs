using Disclosure.Core.Editions;

namespace Disclosure.Input.Keys;

/// <summary>The form of one table in an edition, <c>tNN.yaml</c>, beside the keys of its sections (<see cref="SectionKindKeys"/>).</summary>
internal static class TableKeys
{
    public static readonly InputKey<TextValue> Number = Declare.RequiredText("表号", "正式的表号，也是地址的第一步");
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "表的名称");
    public static readonly InputKey<TextValue> ShortName = Declare.Text("短名", "导航用");
    public static readonly InputKey<TextValue> AmountUnit = Declare.Text("金额单位", "不写就用 edition.yaml 的");
    public static readonly InputKey<WordsValue<MoneyDirection>> Direction = Declare.Words(
        "收支", "表里的金额都是收入，或者都是支出。两样都有的不写", MoneyDirectionNames.All);
    public static readonly InputKey<FlagValue> IsSideBySide = Declare.Flag("并列", "是：几个部分左右并排");
    public static readonly InputKey<TextValue> SheetField = Declare.Text("一项一表", "一个项目一张的表，写拿哪个字段做这一张的名字");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Number, Name, ShortName, AmountUnit, Direction, IsSideBySide, SheetField, MarginKeys.Left, MarginKeys.Right, MarginKeys.HasNumber);
}

/// <summary>A section of a table that has several, beside the keys of its kind.</summary>
internal static class SectionKeys
{
    public static readonly InputKey<TextValue> Heading = Declare.Text("标题", "印出的标题，和名称不同时写。\"\" 是不印");
    public static readonly InputKey<TextValue> AmountUnit = Declare.Text("金额单位", "这个部分的金额单位，和全表的不同时写");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Heading, AmountUnit);
}
