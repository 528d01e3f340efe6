namespace Disclosure.Core.Addressing;

/// <summary>What an address of an edition should name.</summary>
public enum AddressUse
{
    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>Anything that is a number: an amount, a rate, so many of something, a year.</summary>
    Number,

    /// <summary>Any cell.</summary>
    Cell,
}
