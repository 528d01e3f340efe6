using Disclosure.Core.Checks;

namespace Disclosure.Keys;

/// <summary>A warning that a unit lets stand, an item of 确认.</summary>
internal static class AcknowledgementKeys
{
    public static readonly Key<Value.Words> Check = Key.Required("检查", "警告的编号", new Value.Words([.. CheckCatalogue.All.Select(c => c.Id)]));
    public static readonly Key<Value.Text> Where = Key.RequiredText("位置", "警告说到的单元格的地址，或者那段文字里的几个字");
    public static readonly Key<Value.Text> Reason = Key.RequiredText("理由", "单位自己的原因");

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Check, Where, Reason);
}
