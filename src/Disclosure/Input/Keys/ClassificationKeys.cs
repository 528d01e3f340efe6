using Disclosure.Core.Editions;

namespace Disclosure.Input.Keys;

/// <summary>A classification, <c>classifications/&lt;year&gt;/&lt;file&gt;.yaml</c>.</summary>
internal static class ClassificationKeys
{
    // Longer codes than any classification has, and more levels.
    private const int MostDigits = 20;

    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "这套科目的名称，如 功能分类");
    public static readonly InputKey<TextValue> Remark = Declare.Text("说明", "出自哪里");
    public static readonly InputKey<WordsValue<ClassificationKind>> Kind = Declare.Words(
        "种类", "按什么分：功能是用来做什么，经济是花在什么上。别的分法不写", ClassificationKindNames.All);
    public static readonly InputKey<FlagValue> IsComplete = Declare.Flag("完整", "是：当年的编码都列在这里；只列用到的不写");
    public static readonly InputKey<NamesValue> Levels = Declare.Required("层级", "每一级的名称，和这一级编码有几位数", new NamesValue(Level(""), Least: 1));
    public static readonly InputKey<CodesValue> Subjects = Declare.Required(
        "科目", "编码: 名称，一行一个，按编码排；上级要写全", new CodesValue(Declare.RequiredText("", "")));

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, Remark, Kind, IsComplete, Levels, Subjects);

    /// <summary>The digits of a level, under its name.</summary>
    public static InputKey<CountValue> Level(string name) => Declare.Number(name, "这一级编码有几位数", MostDigits);
}
