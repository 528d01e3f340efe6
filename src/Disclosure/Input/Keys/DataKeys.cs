namespace Disclosure.Input.Keys;

/// <summary>The data of a table: most of its keys are names that its form gives (sections, fields, lines); these are not.</summary>
internal static class DataKeys
{
    // Each prints what the form of the section prints.
    private const int MostRepeated = 1_000;

    public static readonly InputKey<GivenValue> Records = Declare.Of("明细", "明细：一行一条记录，每条前面是「- 」。", new GivenValue());
    public static readonly InputKey<TextValue> EmptyNote = Declare.Of("空表说明", "表里没有行时，代替行印出来的话。", new TextValue());
    public static readonly InputKey<TextValue> Remark = Declare.Of("说明", "印在表下面的注。", new TextValue());

    public static readonly InputKey<GivenValue> Own = Declare.Of("本行", "下面还有行的一行自己的数。", new GivenValue());

    /// <summary>The file of a table that could have sheets and has none.</summary>
    public static readonly InputMapping WithoutSheets = new(EmptyNote with { Description = "一张也没有时，印出来的话。", IsRequired = true });

    /// <summary>What a unit writes under the name of a section or a field.</summary>
    public static InputKey<GivenValue> Named(string name) => Declare.Of(name, "", new GivenValue());

    /// <summary>What it writes under the name of a section that may be repeated (重复).</summary>
    public static InputKey<ListValue> Repeated(string name) => Declare.List(name, "可以有好几份，每份前面是「- 」。", new GivenValue(), MostRepeated);
}
