using Disclosure.Core.Budgets;
using Disclosure.Core.Findings;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading;

/// <summary>Reads a correction (更正): <c>- {日期: 2024-05-06, 位置: 地址, 原为: 数, 更正为: 数, 原因: 为什么}</c>.</summary>
internal sealed class CorrectionReader(FindingList findings)
{
    /// <summary>The correction; null with findings when it does not say all that it must. A blank cell's text is not written.</summary>
    public Correction? Read(YamlNode node)
    {
        var options = new KeyedReader(node, findings);
        options.Required("日期");
        var date = DateText.Read(options, "日期", findings);
        var where = options.Required("位置");
        var before = options.Text("原为");
        var after = options.Text("更正为");
        var reason = options.Required("原因");
        options.Finish();
        return date is null || where.Length == 0 || reason.Length == 0 ? null : new Correction(date.Value, where, before, after, reason, options.Place);
    }
}
