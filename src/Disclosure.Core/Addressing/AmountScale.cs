using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

/// <summary>The unit that the amounts of one equation are worked out in: that of the first. Others are brought to it.</summary>
internal sealed class AmountScale
{
    private decimal _yuan;

    /// <summary>The unit, e.g. 万元; blank while there is no amount of money.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Whether amounts in several units came together.</summary>
    public bool IsMixed { get; private set; }

    /// <summary>What a figure in a unit must be multiplied by; 1 for one that is no amount of money.</summary>
    public decimal FactorOf(string unit)
    {
        if (MoneyUnit.YuanOf(unit) is not { } yuan) return 1;
        if (_yuan == 0) (Unit, _yuan) = (unit, yuan);
        if (yuan == _yuan) return 1;
        IsMixed = true;
        return yuan / _yuan;
    }
}
