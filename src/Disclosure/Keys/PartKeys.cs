namespace Disclosure.Keys;

/// <summary>A part of a document, an item of 部分.</summary>
internal static class PartKeys
{
    public static readonly Key<Value.Text> Title = Key.RequiredText("标题", "印出的标题");
    public static readonly Key<Value.Text> ShortName = Key.Text("短名", "导航用的短名");
    public static readonly Key<Value.Flag> IsProse = Key.Flag("正文", "是：这个部分是文字，取自同名的 .md 文件");
    public static readonly Key<Value.List> Tables = Key.List("表", "这个部分是表，列出表的文件名，按先后", new Value.Text(), FormBounds.Parts);
    public static readonly Key<Value.List> Topics = Key.List("应有", "文字里必须说到的事，一个词一项", new Value.Text(), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Title, ShortName, IsProse, Tables, Topics);
}
