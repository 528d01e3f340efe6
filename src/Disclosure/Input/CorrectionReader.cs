using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads a correction (更正): <c>- {日期: 2024-05-06, 位置: 地址, 原为: 数, 更正为: 数, 原因: 为什么}</c>.</summary>
internal sealed class CorrectionReader(FindingList findings)
{
    /// <summary>The correction; null with findings when it does not say all that it must. A blank cell's text is not written.</summary>
    public Correction? Read(YamlNode node)
    {
        var options = new KeyedReader(node, CorrectionKeys.All, findings);
        var date = DateText.Read(options, CorrectionKeys.Date, findings);
        var where = options.Text(CorrectionKeys.Where);
        var before = options.Text(CorrectionKeys.Before);
        var after = options.Text(CorrectionKeys.After);
        var reason = options.Text(CorrectionKeys.Reason);
        return date is null || where.Length == 0 || reason.Length == 0 ? null : new Correction(date.Value, where, before, after, reason, options.Place);
    }
}
