namespace Disclosure.Input.Keys;

/// <summary>What a unit is called and where it belongs, <c>unit.yaml</c>.</summary>
internal static class UnitKeys
{
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "单位全称。标题里的 {单位} 就换成它");
    public static readonly InputKey<TextValue> ShortName = Declare.Text("简称", "导航等窄处用的短名");
    public static readonly InputKey<TextValue> Department = Declare.Text("主管部门", "主管部门的单位文件夹名；主管部门不在这里公开的，写它的全称");
    public static readonly InputKey<TextValue> Category = Declare.Text("类别", "本站自己的用词，如 党政机关、人大政协、法院检察院、民主党派、人民团体、事业单位、国有企业、街道乡镇");
    public static readonly InputKey<CountValue> Order = Declare.Number("次序", "在门户上排第几，数小的在前。不写的排在后面，按文件夹名", 99_999);

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, ShortName, Department, Category, Order);
}
