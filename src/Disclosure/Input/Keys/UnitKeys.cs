namespace Disclosure.Input.Keys;

/// <summary>What a unit is called, <c>unit.yaml</c>.</summary>
internal static class UnitKeys
{
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "单位全称。标题里的 {单位} 就换成它");
    public static readonly InputKey<TextValue> ShortName = Declare.Text("简称", "导航等窄处用的短名");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, ShortName);
}
