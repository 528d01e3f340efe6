namespace Disclosure.Keys;

/// <summary>A cell that was corrected after the publication, an item of 更正.</summary>
internal static class CorrectionKeys
{
    /// <summary>What an editor sees of a day.</summary>
    public const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static readonly InputKey<FormedValue> Date = Declare.Required("日期", "更正的日期，年-月-日", new FormedValue(Day, MayBeBlank: false));
    public static readonly InputKey<TextValue> Where = Declare.RequiredText("位置", "更正的那一格的地址");
    public static readonly InputKey<TextValue> Before = Declare.Text("原为", "原来公开的内容。原来空着就不写");
    public static readonly InputKey<TextValue> After = Declare.Text("更正为", "更正以后的内容，和表里一样。改成空白就不写");
    public static readonly InputKey<TextValue> Reason = Declare.RequiredText("原因", "为什么更正。会公开");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Date, Where, Before, After, Reason);
}
