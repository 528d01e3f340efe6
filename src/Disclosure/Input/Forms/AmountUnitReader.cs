using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads a unit of amounts (金额单位), which is one of money wherever it is written: an edition, a form, a column, a line, a field, a document.</summary>
internal static class AmountUnitReader
{
    /// <summary>The unit under a key; null where none is written, or with a finding one that is none of money.</summary>
    public static string? Read(KeyedReader options, InputKey<TextValue> key, FindingList findings)
    {
        var text = options.Text(key).Trim();
        if (text.Length == 0) return null;
        if (MoneyUnit.YuanOf(text) is not null) return text;
        findings.Error("bad-unit", options.ValuePlace(key), $"「{key.Name}」的{Bracketed.Of(text)}不是金额单位；应当是「元」「万元」「亿元」这样的。");
        return null;
    }
}
