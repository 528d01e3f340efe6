namespace Disclosure.Keys;

/// <summary>The data of a table: most of its keys are names that its form gives (sections, fields, lines); these are not.</summary>
internal static class DataKeys
{
    // Each prints what the form of the section prints.
    private const int MostRepeated = 1_000;

    public static readonly Key<Value.Given> Records = Key.Of("明细", "明细：一行一条记录，每条前面是「- 」。", new Value.Given());
    public static readonly Key<Value.Text> EmptyNote = Key.Of("空表说明", "表里没有行时，代替行印出来的话。", new Value.Text());
    public static readonly Key<Value.Text> Remark = Key.Of("说明", "印在表下面的注。", new Value.Text());

    /// <summary>The file of a table that could have sheets and has none.</summary>
    public static readonly Mapping WithoutSheets = new(EmptyNote with { Description = "一张也没有时，印出来的话。", IsRequired = true });

    /// <summary>What a unit writes under the name of a section or a field.</summary>
    public static Key<Value.Given> Named(string name) => Key.Of(name, "", new Value.Given());

    /// <summary>What it writes under the name of a section that may be repeated (重复).</summary>
    public static Key<Value.List> Repeated(string name) => Key.List(name, "可以有好几份，每份前面是「- 」。", new Value.Given(), MostRepeated);
}
