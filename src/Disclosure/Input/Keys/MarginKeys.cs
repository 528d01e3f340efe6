namespace Disclosure.Input.Keys;

/// <summary>What is printed around a table: in its form, or in <c>edition.yaml</c> for all tables whose forms do not say it.</summary>
internal static class MarginKeys
{
    public static readonly InputKey<TextValue> Left = Declare.Text("左上", "印在表的左上方的字，如 \"编制单位：{单位}\"。写在 edition.yaml 里，各表都是它");
    public static readonly InputKey<TextValue> Right = Declare.Text("右上", "印在表的右上方的字，如 \"{表号}\"。写在 edition.yaml 里，各表都是它");
    public static readonly InputKey<FlagValue> HasNumber = Declare.Flag("印表号", "否：表的标题里不印表号。写在 edition.yaml 里，各表都是它");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Left, Right, HasNumber);
}
