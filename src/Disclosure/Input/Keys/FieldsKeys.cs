using Disclosure.Core.Editions;

namespace Disclosure.Input.Keys;

/// <summary>A section that is a list of fields.</summary>
internal static class FieldsKeys
{
    public static readonly InputKey<ListValue> Fields = Declare.RequiredList(
        "字段", "一项一项的内容", Declare.NameWith(FieldKeys.All), FormBounds.Sections);

    /// <summary>How it is declared.</summary>
    public static readonly SectionKindKeys Kind = new(new InputMapping(Fields));
}

/// <summary>A field, an item of 字段, when it has options.</summary>
internal static class FieldKeys
{
    public static readonly InputKey<WordsValue<ColumnType>> Type = Declare.Words("类型", "填什么，不写是文字", ColumnTypeWords.OfFields);
    public static readonly InputKey<TextValue> Label = Declare.Text("印", "印出的样子，和名称不同时写");
    public static readonly InputKey<FlagValue> IsOnSameLine = Declare.Flag("同行", "是：和前一个字段印在同一行");
    public static readonly InputKey<WordsValue<Meaning>> Meaning = Declare.Words("含义", "里面的内容是什么，核对时用", MeaningNames.All);
    public static readonly InputKey<TextValue> AmountUnit = Declare.Text("金额单位", "这个金额的单位，和全表的不同时写");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Type, Label, IsOnSameLine, Meaning, AmountUnit);
}
