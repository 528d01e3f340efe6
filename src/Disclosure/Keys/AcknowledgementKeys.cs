using Disclosure.Core.Checks;

namespace Disclosure.Keys;

/// <summary>A warning that a unit lets stand, an item of 确认.</summary>
internal static class AcknowledgementKeys
{
    public static readonly InputKey<CheckNameValue> Check = Declare.Required("检查", "警告的编号", new CheckNameValue());
    public static readonly InputKey<TextValue> Where = Declare.RequiredText("位置", "警告说到的单元格的地址，或者那段文字里的几个字");
    public static readonly InputKey<TextValue> Reason = Declare.RequiredText("理由", "单位自己的原因");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Check, Where, Reason);
}
