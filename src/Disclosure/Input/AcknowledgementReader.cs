using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads a warning that a unit lets stand (确认): <c>- {检查: 编号, 位置: 地址或文字, 理由: 原因}</c>.</summary>
internal sealed class AcknowledgementReader(FindingList findings)
{
    /// <summary>The acknowledgement; null with findings when it does not say all that it must.</summary>
    public Acknowledgement? Read(YamlNode node)
    {
        var options = new KeyedReader(node, AcknowledgementKeys.All, findings);
        var check = options.Text(AcknowledgementKeys.Check);
        var where = options.Text(AcknowledgementKeys.Where);
        var reason = options.Text(AcknowledgementKeys.Reason);
        var ids = CheckCatalogue.All.Select(c => c.Id).ToList();
        if (check.Length > 0 && !ids.Contains(check))
        {
            findings.Error("unknown-check", options.ValuePlace(AcknowledgementKeys.Check),
                $"没有编号为{Bracketed.Of(check)}的核对{findings.Hint(check, ids)}。可用的有：{string.Join("、", ids)}。");
            return null;
        }
        return check.Length == 0 || where.Length == 0 || reason.Length == 0 ? null : new Acknowledgement(check, where, reason, options.Place);
    }
}
