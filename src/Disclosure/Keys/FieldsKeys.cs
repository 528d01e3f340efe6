using Disclosure.Core.Editions;

namespace Disclosure.Keys;

/// <summary>A section that is a list of fields.</summary>
internal static class FieldsKeys
{
    public static readonly Key<Value.List> Fields = Key.RequiredList(
        "字段", "一项一项的内容", Value.NameWith(new Value.Map(FieldKeys.All)), FormBounds.Sections);

    /// <summary>How it is declared.</summary>
    public static readonly SectionKindKeys Kind = new(new Mapping(Fields));
}

/// <summary>A field, an item of 字段, when it has options.</summary>
internal static class FieldKeys
{
    public static readonly Key<Value.Words<ColumnType>> Type = Key.Words("类型", "填什么，不写是文字", ColumnTypeWords.OfFields);
    public static readonly Key<Value.Text> Label = Key.Text("印", "印出的样子，和名称不同时写");
    public static readonly Key<Value.Flag> IsOnSameLine = Key.Flag("同行", "是：和前一个字段印在同一行");
    public static readonly Key<Value.Words<Meaning>> Meaning = Key.Words("含义", "里面的内容是什么，核对时用", MeaningNames.All);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Type, Label, IsOnSameLine, Meaning);
}
