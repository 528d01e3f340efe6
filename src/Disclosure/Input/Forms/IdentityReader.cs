using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the identities that an edition states (勾稽): <c>- 名称: 式</c>, or with options 式, 级 and 当.</summary>
internal sealed class IdentityReader(AmountAddresses addresses, FindingList findings)
{
    /// <summary>The identities of a list; one that cannot be read is a finding.</summary>
    public IReadOnlyList<Identity> Read(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Read).OfType<Identity>()];
    }

    private Identity? Read(NamedItem item)
    {
        if (item.Value is YamlText { IsBlank: false } only)
        {
            return Parse(only.Text, only.Place) is { } alone ? new Identity(item.Name, alone, null, Severity.Error, item.Place) : null;
        }
        var options = item.Options(IdentityKeys.All, findings);
        var text = options.Text(IdentityKeys.Formula);
        var formula = text.Length == 0 ? null : Parse(text, options.ValuePlace(IdentityKeys.Formula));
        var condition = options.Text(IdentityKeys.Condition) is { Length: > 0 } when ? Parse(when, options.ValuePlace(IdentityKeys.Condition)) : null;
        if (formula is not null && condition is not null) RefuseUnbound(formula, condition, options.ValuePlace(IdentityKeys.Condition));
        var severity = options.Word(IdentityKeys.Level) ?? Severity.Error;
        var zero = ZeroBases.Read(options, IdentityKeys.ZeroBase, findings);
        return formula is null ? null : new Identity(item.Name, formula, condition, severity, item.Place) { ZeroBase = zero };
    }

    private Formula? Parse(string text, Place place)
    {
        if (EquationLength.IsTooLong(text, place, findings)) return null;
        if (FormulaParser.Parse(text, out var fault) is { } formula)
        {
            foreach (var pattern in formula.Patterns) addresses.Add(pattern, AddressUse.Number, place);
            return formula;
        }
        findings.Error("bad-equation", place, $"等式{Bracketed.Of(text)}读不懂：{fault}");
        return null;
    }

    // It would never hold, and nobody would see that nothing is checked.
    private void RefuseUnbound(Formula formula, Formula condition, Place place)
    {
        var bound = formula.Leading?.Variables.ToList() ?? [];
        if (condition.Patterns.SelectMany(p => p.Variables).Except(bound, StringComparer.Ordinal).FirstOrDefault() is not { } name) return;
        findings.Error("bad-equation", place, $"「{IdentityKeys.Condition.Name}」里的变量「<{name}>」没有出现在「{IdentityKeys.Formula.Name}」里第一个有变量的地址{findings.Hint(name, bound)}。");
    }
}
