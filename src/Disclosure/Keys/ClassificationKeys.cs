using Disclosure.Core.Classifications;

namespace Disclosure.Keys;

/// <summary>A classification, <c>classifications/&lt;year&gt;/&lt;file&gt;.yaml</c>.</summary>
internal static class ClassificationKeys
{
    // Longer codes than any classification has, and more levels.
    private const int MostDigits = 20;

    public static readonly Key<Value.Text> Name = Key.RequiredText("名称", "这套科目的名称，如 功能分类");
    public static readonly Key<Value.Text> Remark = Key.Text("说明", "出自哪里");
    public static readonly Key<Value.Words<ClassificationKind>> Kind = Key.Words(
        "种类", "按什么分：功能是用来做什么，经济是花在什么上。别的分法不写", ClassificationKindNames.All);
    public static readonly Key<Value.Names> Levels = Key.Required("层级", "每一级的名称，和这一级编码有几位数", new Value.Names(Level(""), Least: 1));
    public static readonly Key<Value.Codes> Subjects = Key.Required(
        "科目", "编码: 名称，一行一个，按编码排；上级要写全", new Value.Codes(Key.RequiredText("", "")));

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Name, Remark, Kind, Levels, Subjects);

    /// <summary>The digits of a level, under its name.</summary>
    public static Key<Value.Number> Level(string name) => Key.Number(name, "这一级编码有几位数", MostDigits);
}
