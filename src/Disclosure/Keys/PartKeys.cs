namespace Disclosure.Keys;

/// <summary>A part of a document, an item of 部分.</summary>
internal static class PartKeys
{
    public static readonly InputKey<TextValue> Title = Declare.RequiredText("标题", "印出的标题");
    public static readonly InputKey<TextValue> ShortName = Declare.Text("短名", "导航用的短名");
    public static readonly InputKey<FlagValue> IsProse = Declare.Flag("正文", "是：这个部分是文字，取自同名的 .md 文件");
    public static readonly InputKey<ListValue> Tables = Declare.List("表", "这个部分是表，列出表的文件名，按先后", new TextValue(), FormBounds.Parts);
    public static readonly InputKey<ListValue> Topics = Declare.List("应有", "文字里必须说到的事，一个词一项", new TextValue(), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Title, ShortName, IsProse, Tables, Topics);
}
