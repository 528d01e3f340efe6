namespace Disclosure.Keys;

/// <summary>A cell that was corrected after the publication, an item of 更正.</summary>
internal static class CorrectionKeys
{
    /// <summary>What an editor sees of a day.</summary>
    public const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static readonly Key<Value.Formed> Date = Key.Required("日期", "更正的日期，年-月-日", new Value.Formed(Day, MayBeBlank: false));
    public static readonly Key<Value.Text> Where = Key.RequiredText("位置", "更正的那一格的地址");
    public static readonly Key<Value.Text> Before = Key.Text("原为", "原来公开的内容。原来空着就不写");
    public static readonly Key<Value.Text> After = Key.Text("更正为", "更正以后的内容，和表里一样。改成空白就不写");
    public static readonly Key<Value.Text> Reason = Key.RequiredText("原因", "为什么更正。会公开");

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Date, Where, Before, After, Reason);
}
